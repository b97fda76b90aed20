import numpy as np
import tensorflow as tf

print("a Python float becomes      ", tf.constant(0.5).dtype.name)
print("an array of float64 becomes ", tf.constant(np.zeros(1)).dtype.name)
print("a Python int becomes        ", tf.constant(1).dtype.name)
try:
    tf.constant(0.5) + tf.constant(np.zeros(1))
except tf.errors.InvalidArgumentError as refused:
    print("float32 + float64:          ", type(refused).__name__)
assert tf.constant(0.5).dtype == tf.float32 and tf.constant(np.zeros(1)).dtype == tf.float64
