import keras
import numpy as np

layer = keras.layers.BatchNormalization()
layer(np.array([[9.0], [11.0]], dtype="float32"), training=True)
mean = keras.ops.convert_to_numpy(layer.moving_mean).item()
variance = keras.ops.convert_to_numpy(layer.moving_variance).item()
print(keras.backend.backend(), "backend: momentum:", layer.momentum, " epsilon:", layer.epsilon)
print("running mean after one batch of mean 10:", round(mean, 4))
print("running variance (batch: 1 by n, 2 by n-1):", round(variance, 4))
assert abs(mean - 0.1) < 1e-6
