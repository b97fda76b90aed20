import keras
import numpy as np

keras.mixed_precision.set_global_policy("mixed_bfloat16")
layer = keras.layers.Dense(2)
y = layer(np.ones((3, 4), "float32"))
print(keras.backend.backend(), "backend")
print("weights:", layer.kernel.dtype, " matrix product:", keras.backend.standardize_dtype(y.dtype))
assert layer.kernel.dtype == "float32" and keras.backend.standardize_dtype(y.dtype) == "bfloat16"
