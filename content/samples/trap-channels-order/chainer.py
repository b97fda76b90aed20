import chainer.links as L
import numpy as np

layer = L.Convolution2D(3, 8, 5)
print("an image of 32 x 30 with 3 channels: input", (1, 3, 32, 30), "output", layer(np.zeros((1, 3, 32, 30), np.float32)).shape)
print("kernel:", layer.W.shape)
assert layer.W.shape == (8, 3, 5, 5)
