import chainer
import chainer.links as L
import numpy as np

layer = L.BatchNormalization(1)
with chainer.using_config("train", True):
    layer(np.array([[9.0], [11.0]], dtype=np.float32))
print("decay:", layer.decay, " epsilon:", layer.eps)
print("running mean after one batch of mean 10:", round(layer.avg_mean.item(), 4))
print("running variance (batch: 1 by n, 2 by n-1):", round(layer.avg_var.item(), 4))
assert abs(layer.avg_mean.item() - 1.0) < 1e-6
