import math

import tensorflow as tf

x = tf.placeholder(tf.float32, [])
y = x**3 + tf.sin(x)
slope, = tf.gradients(y, x)
print("the gradient is a part of the graph:", slope.name)
with tf.Session() as session:
    value = session.run(slope, {x: 2.0})
print("d/dx (x^3 + sin x) at 2 =", round(float(value), 4))
assert abs(value - (12 + math.cos(2))) < 1e-5
