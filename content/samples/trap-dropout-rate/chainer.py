import chainer
import chainer.functions as F
import numpy as np

np.random.seed(0)
with chainer.using_config("train", True):
    y = F.dropout(np.ones(10000, dtype=np.float32), 0.2).array
    default = F.dropout(np.ones(10000, dtype=np.float32)).array
dropped = (y == 0).mean()
print("0.2 drops a share of %.1f and multiplies the rest by %.2f" % (dropped, y.max()))
print("without a rate: %.1f" % (default == 0).mean())
assert abs(dropped - 0.2) < 0.02
