import keras
import numpy as np

inputs = keras.Input((8,))
model = keras.Model(inputs, keras.layers.Dense(4, activation="gelu")(inputs))
x = np.linspace(-3, 3, 80, dtype="float32").reshape(10, 8)

plain = model.predict(x, verbose=0)
model.compile(jit_compile=True)
compiled = model.predict(x, verbose=0)
difference = abs(plain - compiled).max()
print(keras.backend.backend(), "backend, jit_compile=True, largest difference:", difference)
assert difference < 1e-5
