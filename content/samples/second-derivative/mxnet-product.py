import mxnet as mx

x = mx.nd.array([2.0])
x.attach_grad()
with mx.autograd.record():
    y = x * x * x * x
    first, = mx.autograd.grad(y, x, create_graph=True, retain_graph=True)
first.backward()
print("first:", first.asscalar(), " second:", x.grad.asscalar())
assert x.grad.asscalar() == 48.0
