import tensorflow as tf

data = tf.data.Dataset.range(8).map(lambda x: x**2, num_parallel_calls=2).batch(2).prefetch(1)
following = data.make_one_shot_iterator().get_next()
batches = []
with tf.Session() as session:
    try:
        while True:
            batches.append(session.run(following).tolist())
    except tf.errors.OutOfRangeError:
        pass
print("batches:", batches)
assert [v for b in batches for v in b] == [i**2 for i in range(8)]
