import keras
import numpy as np

x = np.ones((1, 3), dtype="float32")
model = keras.models.Sequential([keras.layers.Dense(2, input_shape=(3,))])
model.compile("sgd", "mse")
model.save("model.h5")

other = keras.models.load_model("model.h5")
print(keras.backend.backend(), "backend; same output:", np.array_equal(model.predict(x), other.predict(x)))
assert np.array_equal(model.predict(x), other.predict(x))
