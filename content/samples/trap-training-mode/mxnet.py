import mxnet as mx

layer = mx.gluon.nn.Dropout(0.5)
active = bool((layer(mx.nd.ones(100)).asnumpy() == 0).any())
with mx.autograd.record():
    recorded = bool((layer(mx.nd.ones(100)).asnumpy() == 0).any())
print("a new layer drops values when called:", active, " inside autograd.record():", recorded)
assert not active and recorded
