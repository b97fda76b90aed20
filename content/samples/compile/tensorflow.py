import tensorflow as tf


def gelu(x):
    return 0.5 * x * (1 + tf.tanh(0.79788456 * (x + 0.044715 * x**3)))


x = tf.linspace(-3.0, 3.0, 10001)
graph = tf.function(gelu)
difference = float(tf.reduce_max(tf.abs(graph(x) - gelu(x))))
print("tf.function, largest difference from eager:", difference)
assert difference < 1e-5
