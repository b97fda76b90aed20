import mxnet as mx

layer = mx.gluon.nn.Conv2D(8, 5, in_channels=3)
layer.initialize()
print("an image of 32 x 30 with 3 channels: input", (1, 3, 32, 30), "output", layer(mx.nd.zeros((1, 3, 32, 30))).shape)
print("kernel:", layer.weight.shape)
assert layer.weight.shape == (8, 3, 5, 5)
