import numpy as np
import keras

np.random.seed(0)
if hasattr(keras.utils, "set_random_seed"):
    keras.utils.set_random_seed(0)
x = np.linspace(-1, 1, 64, dtype="float32").reshape(-1, 1)
y = np.sin(3 * x)

model = keras.models.Sequential([
    keras.layers.Dense(32, activation="tanh", input_shape=(1,)),
    keras.layers.Dense(1),
])
model.compile(optimizer=keras.optimizers.Adam(0.02), loss="mse")
history = model.fit(x, y, batch_size=64, epochs=301, verbose=0)

losses = history.history["loss"]
for step in range(0, 301, 100):
    print("step %3d  loss %.5f" % (step, losses[step]))
assert losses[-1] < 0.01
