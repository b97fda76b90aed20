import chainer
import chainer.links as L
import numpy as np

chainer.global_config.dtype = chainer.mixed16
model = L.Linear(4, 2)
y = model(np.ones((3, 4), dtype=np.float16))
optimizer = chainer.optimizers.SGD().setup(model)
optimizer.use_fp32_update()
print("weights:", model.W.dtype, " matrix product:", y.dtype)
chainer.functions.sum(y).backward()
optimizer.update()
print("copy that the optimiser updates:", model.W.update_rule._fp32_param.dtype)
assert y.dtype == np.float16 and model.W.update_rule._fp32_param.dtype == np.float32
