import chainer
import chainer.links as L
import numpy as np

layer = L.Scale(W_shape=(1,))
layer.cleargrads()
for _ in range(2):
    layer(np.array([[3.0]], dtype=np.float32)).backward()
print("after backward twice:", layer.W.grad.item(), "- adds up until it is cleared")
assert layer.W.grad.item() == 6.0
