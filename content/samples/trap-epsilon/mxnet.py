import mxnet as mx

adam = mx.optimizer.Adam()
print("Adam:", adam.epsilon, " layer norm:", mx.gluon.nn.LayerNorm()._kwargs["eps"], " batch norm:", mx.gluon.nn.BatchNorm()._kwargs["eps"])
w = mx.nd.zeros(1)
adam.update(0, w, mx.nd.full(1, 1e-7), adam.create_state(0, w))
print("first step for a gradient of 1e-7: %.2e" % w.asscalar())
assert adam.epsilon == 1e-8
