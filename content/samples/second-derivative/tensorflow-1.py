import tensorflow as tf

x = tf.constant(2.0)
first, = tf.gradients(x**4, x)
second, = tf.gradients(first, x)
with tf.Session() as session:
    values = session.run([first, second])
print("first: %s  second: %s" % tuple(values))
assert values[1] == 48.0
