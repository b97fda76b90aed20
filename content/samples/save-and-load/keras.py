import keras
import numpy as np

x = np.ones((1, 3), dtype="float32")
model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(2)])
model.save("model.keras")

other = keras.models.load_model("model.keras")
print(keras.backend.backend(), "backend; same output:", np.array_equal(model.predict(x, verbose=0), other.predict(x, verbose=0)))
assert np.array_equal(model.predict(x, verbose=0), other.predict(x, verbose=0))
