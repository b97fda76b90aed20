import mxnet as mx

y = mx.nd.LeakyReLU(mx.nd.array([2.0]), act_type="gelu").asscalar()
print("gelu(2) by default: %.5f" % y)
assert abs(y - 1.95450) < 1e-5
