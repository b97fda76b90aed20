import tensorflow as tf

# What is left of TensorFlow 1: sessions and placeholders under another name.
with tf.Graph().as_default() as graph:
    x = tf.compat.v1.placeholder(tf.float32, [])
    y = tf.cond(x > 1, lambda: x * 2, lambda: x / 2)
    with tf.compat.v1.Session() as session:
        values = [session.run(y, {x: number}) for number in (3.0, 0.5)]
print("values:", values)
assert values == [6.0, 0.25]
