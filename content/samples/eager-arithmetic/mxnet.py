import mxnet as mx

a = mx.nd.array([1.0, 2.0])
b = a + 3.0
print(b)
assert b.asnumpy().tolist() == [4.0, 5.0]
