import tensorflow as tf

w = tf.constant([1.0, 2.0])
xs = tf.constant([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])

losses = tf.reduce_sum(xs * w, 1) ** 2
# tf.gradients sums over what it differentiates, so each example has a gradient of its own.
each = tf.stack([tf.gradients(losses[i], w)[0] for i in range(3)])
with tf.Session() as session:
    value = session.run(each)
print(value)
assert value.tolist() == [[2.0, 0.0], [0.0, 4.0], [6.0, 6.0]]
