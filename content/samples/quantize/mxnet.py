import logging

import mxnet as mx
import numpy as np
from mxnet.contrib.quantization import quantize_net

mx.random.seed(0)
model = mx.gluon.nn.HybridSequential()
model.add(mx.gluon.nn.Dense(64, activation="relu", in_units=64), mx.gluon.nn.Dense(10, in_units=64))
model.initialize(mx.init.Uniform(0.125))
model.hybridize()
x = mx.nd.random.uniform(shape=(8, 64))
full = model(x).asnumpy()

data = mx.gluon.data.DataLoader(mx.gluon.data.ArrayDataset(x, mx.nd.zeros(8)), batch_size=8)
small = quantize_net(model, calib_data=data, calib_mode="naive", logger=logging.getLogger("quiet"))
difference = np.abs(small(x).asnumpy() - full).max()
types = sorted({value.dtype.__name__ for value in (p.data() for p in small.collect_params().values())})
print("types of the stored weights:", types)
print("largest difference below 0.05:", bool(difference < 0.05))
assert "int8" in types and 0 < difference < 0.05
