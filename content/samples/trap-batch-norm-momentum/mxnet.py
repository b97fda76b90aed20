import mxnet as mx

layer = mx.gluon.nn.BatchNorm(in_channels=1)
layer.initialize()
with mx.autograd.record():
    y = layer(mx.nd.array([[9.0], [11.0]]))
y.backward()
mean = layer.running_mean.data().asscalar()
print("momentum:", layer._kwargs["momentum"], " epsilon:", layer._kwargs["eps"])
print("running mean after one batch of mean 10:", round(float(mean), 4))
print("running variance (batch: 1 by n, 2 by n-1):", round(float(layer.running_var.data().asscalar()), 4))
assert abs(mean - 1.0) < 1e-6
