import chainer
import chainer.links as L
import numpy as np

model = L.Bias(shape=(1,))
adam = chainer.optimizers.Adam().setup(model)
print("Adam:", adam.eps, " layer norm:", L.LayerNormalization(1).eps, " batch norm:", L.BatchNormalization(1).eps)
model.b.grad = np.full(1, 1e-7, dtype=np.float32)
adam.update()
print("first step for a gradient of 1e-7: %.2e" % model.b.array.item())
assert adam.eps == 1e-8
