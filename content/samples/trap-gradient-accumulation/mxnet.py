import mxnet as mx

w = mx.nd.ones(1)
w.attach_grad()
for _ in range(2):
    with mx.autograd.record():
        loss = 3 * w
    loss.backward()
print("after backward twice:", w.grad.asscalar(), "- overwritten, unless grad_req is 'add'")
assert w.grad.asscalar() == 3.0
