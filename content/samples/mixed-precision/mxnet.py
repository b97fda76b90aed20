import mxnet as mx
import numpy as np
from mxnet.contrib import amp

amp.init(target_dtype="bfloat16")
model = mx.gluon.nn.Dense(2, in_units=4)
model.initialize()
y = model(mx.nd.ones((3, 4)))
print("weights:", np.dtype(model.weight.dtype).name, " matrix product:", np.dtype(y.dtype).names or y.dtype)
assert np.dtype(model.weight.dtype) == np.float32 and "bfloat16" in str(y.dtype)
