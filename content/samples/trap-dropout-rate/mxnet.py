import mxnet as mx

mx.random.seed(0)
with mx.autograd.record():
    y = mx.nd.Dropout(mx.nd.ones(10000), p=0.2)
dropped = (y == 0).mean().asscalar()
print("0.2 drops a share of %.1f and multiplies the rest by %.2f" % (dropped, y.max().asscalar()))
assert abs(dropped - 0.2) < 0.02
