import tensorflow as tf

data = tf.data.Dataset.range(8).map(lambda x: x**2, num_parallel_calls=2).batch(2).prefetch(1)
batches = [batch.numpy().tolist() for batch in data]
print("batches:", batches)
assert [v for b in batches for v in b] == [i**2 for i in range(8)]
