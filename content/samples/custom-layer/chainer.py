import chainer
import chainer.functions as F
import numpy as np


class Scale(chainer.Link):
    def __init__(self, size):
        super().__init__()
        with self.init_scope():
            self.factor = chainer.Parameter(2.0, (size,))

    def forward(self, x):
        return x * F.broadcast_to(self.factor, x.shape)


model = chainer.Sequential(Scale(3))
y = model(np.ones((2, 3), dtype=np.float32))
model.cleargrads()
F.sum(y).backward()
print("parameters:", [(name, p.shape) for name, p in model.namedparams()])
print("output:", y.array.tolist())
print("gradient:", model[0].factor.grad.tolist())
assert y.array.tolist() == [[2.0] * 3] * 2 and model[0].factor.grad.tolist() == [2.0] * 3
