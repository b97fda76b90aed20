import mxnet as mx
from mxnet import gluon


class Gelu(gluon.HybridBlock):
    def hybrid_forward(self, F, x):
        return 0.5 * x * (1 + F.tanh(0.79788456 * (x + 0.044715 * x**3)))


layer = Gelu()
x = mx.nd.linspace(-3, 3, 10001)
plain = layer(x)
layer.hybridize(static_alloc=True)
difference = (layer(x) - plain).abs().max().asscalar()
print("hybridize, largest difference from imperative:", difference)
assert difference < 1e-5
