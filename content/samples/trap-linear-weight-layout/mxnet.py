import mxnet as mx

layer = mx.gluon.nn.Dense(2, in_units=3)
print("3 inputs, 2 outputs: weight", layer.weight.shape, " y = x W^T + b")
assert layer.weight.shape == (2, 3)
