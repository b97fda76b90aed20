import mxnet as mx

a, b = mx.nd.array([7, -7], dtype="int32"), mx.nd.array([2, 2], dtype="int32")
quotient = a / b
print("7 / 2 and -7 / 2:", quotient.asnumpy().tolist(), quotient.dtype.__name__)
# Integers stay integers, cut towards zero.
assert quotient.asnumpy().tolist() == [3, -3]
