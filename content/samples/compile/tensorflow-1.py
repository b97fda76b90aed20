import numpy as np
import tensorflow as tf
from tensorflow.contrib.compiler import xla


def gelu(x):
    return 0.5 * x * (1 + tf.tanh(0.79788456 * (x + 0.044715 * x**3)))


x = tf.placeholder(tf.float32, [10001])
plain = gelu(x)
compiled, = xla.compile(gelu, [x])
with tf.Session() as session:
    values = session.run([plain, compiled], {x: np.linspace(-3, 3, 10001)})
difference = abs(values[0] - values[1]).max()
print("compiled by XLA, largest difference:", difference)
assert difference < 1e-5
