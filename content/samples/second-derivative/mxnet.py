import mxnet as mx

x = mx.nd.array([2.0])
x.attach_grad()
with mx.autograd.record():
    y = mx.nd.sin(x)
    first, = mx.autograd.grad(y, x, create_graph=True, retain_graph=True)
first.backward()
print("sin: first:", first.asscalar(), " second:", x.grad.asscalar())
assert abs(x.grad.asscalar() + mx.nd.sin(x).asscalar()) < 1e-6
