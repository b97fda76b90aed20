import keras
import numpy as np

keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(64, activation="relu"), keras.layers.Dense(10)])
x = np.random.rand(8, 64).astype("float32")
before = model.predict(x, verbose=0)
model.quantize("int8")
difference = np.abs(model.predict(x, verbose=0) - before).max()
kind = keras.backend.standardize_dtype(model.layers[0]._kernel.dtype)
print(keras.backend.backend(), "backend; kernel:", kind, " largest difference below 0.05:", bool(difference < 0.05))
assert kind == "int8" and 0 < difference < 0.05
