import math

import tensorflow as tf

x = tf.Variable(2.0)
with tf.GradientTape() as tape:
    y = x**3 + tf.sin(x)
slope = tape.gradient(y, x)
print("d/dx (x^3 + sin x) at 2 =", round(float(slope), 4))
assert abs(float(slope) - (12 + math.cos(2))) < 1e-5
