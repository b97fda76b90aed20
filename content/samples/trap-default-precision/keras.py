import keras
import numpy as np

kind = lambda value: keras.backend.standardize_dtype(keras.ops.convert_to_tensor(value).dtype)
print(keras.backend.backend(), "backend")
print("a Python float becomes      ", kind(0.5))
print("an array of float64 becomes ", kind(np.zeros(1)))
print("a Python int becomes        ", kind(1))
print("a layer computes in         ", keras.layers.Dense(1)(np.zeros((1, 1))).dtype)
assert kind(0.5) == "float32"
