import glob

import keras
import numpy as np

model = keras.models.Sequential([keras.layers.Dense(1, input_shape=(1,))])
model.compile("sgd", "mse")
x = np.ones((4, 1), dtype="float32")
model.fit(x, x, epochs=3, verbose=0, callbacks=[keras.callbacks.TensorBoard("logs")])
files = glob.glob("logs/**/events.out.tfevents.*", recursive=True)
print(keras.backend.backend(), "backend: event files", len(files))
assert files
