import math

import mxnet as mx

x = mx.nd.array([2.0])
x.attach_grad()
with mx.autograd.record():
    y = x**3 + mx.nd.sin(x)
y.backward()
print("d/dx (x^3 + sin x) at 2 =", round(x.grad.asscalar().item(), 4))
assert abs(x.grad.asscalar() - (12 + math.cos(2))) < 1e-5
