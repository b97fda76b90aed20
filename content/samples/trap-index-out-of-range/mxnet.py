import mxnet as mx

x = mx.nd.array([10.0, 20.0, 30.0])
value = mx.nd.take(x, mx.nd.array([7])).asscalar()
print("take(x, 7) of three values gives the last one:", value)
assert value == 30.0
