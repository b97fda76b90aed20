import tensorflow as tf

x = tf.constant([1.0, 2.0])
with tf.autodiff.ForwardAccumulator(x, tf.constant([1.0, 0.0])) as forward:
    y = tf.stack([x[0] * x[1], x[0] ** 3])
slope = forward.jvp(y)
print("derivative along the first axis:", slope.numpy().tolist())
assert slope.numpy().tolist() == [2.0, 3.0]
