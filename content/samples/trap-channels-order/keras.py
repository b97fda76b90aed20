import keras
import numpy as np

layer = keras.layers.Conv2D(8, 5)
output = layer(np.zeros((1, 32, 30, 3), "float32"))
print(keras.backend.backend(), "backend:", keras.config.image_data_format())
print("an image of 32 x 30 with 3 channels: input", (1, 32, 30, 3), "output", tuple(output.shape))
print("kernel:", tuple(layer.kernel.shape))
assert tuple(layer.kernel.shape) == (5, 5, 3, 8)
