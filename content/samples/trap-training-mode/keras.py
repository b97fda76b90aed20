import keras
import numpy as np

layer = keras.layers.Dropout(0.5)
active = bool((keras.ops.convert_to_numpy(layer(np.ones((1, 100), "float32"))) == 0).any())
print(keras.backend.backend(), "backend: a new layer drops values when called:", active, " unless training=True is passed")
assert not active
