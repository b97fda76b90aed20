import mxnet as mx
from mxnet import autograd, gluon


class Scale(gluon.HybridBlock):
    def __init__(self, size, **options):
        super().__init__(**options)
        with self.name_scope():
            self.factor = self.params.get("factor", shape=(size,), init=mx.init.Constant(2.0))

    def hybrid_forward(self, F, x, factor):
        return F.broadcast_mul(x, factor)


layer = Scale(3, prefix="scale_")
layer.initialize()
with autograd.record():
    y = layer(mx.nd.ones((2, 3)))
y.backward()
slope = layer.factor.grad().asnumpy()
print("parameters:", [(name, p.shape) for name, p in layer.collect_params().items()])
print("output:", y.asnumpy().tolist())
print("gradient:", slope.tolist())
assert y.asnumpy().tolist() == [[2.0] * 3] * 2 and slope.tolist() == [2.0] * 3
