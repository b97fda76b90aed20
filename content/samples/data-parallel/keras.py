import jax

jax.config.update("jax_num_cpu_devices", 2)
import keras
import numpy as np

keras.distribution.set_distribution(keras.distribution.DataParallel())
model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1, use_bias=False, kernel_initializer="ones")])
model.compile(keras.optimizers.SGD(0.1), loss=lambda wanted, got: got)
x = np.array([[1.0]] * 4 + [[2.0]] * 4, dtype="float32")
model.fit(x, x, batch_size=8, verbose=0)
weight = float(np.asarray(model.get_weights()[0]).item())
print("devices:", keras.distribution.list_devices(), " weight after one step:", round(weight, 4))
assert len(keras.distribution.list_devices()) == 2 and abs(weight - 0.85) < 1e-6
