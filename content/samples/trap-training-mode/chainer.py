import chainer
import chainer.functions as F
import numpy as np

np.random.seed(0)
active = bool((F.dropout(np.ones(100, np.float32)).array == 0).any())
print("dropout drops values when called:", active, " until chainer.config.train is False")
with chainer.using_config("train", False):
    assert active and not (F.dropout(np.ones(100, np.float32)).array == 0).any()
