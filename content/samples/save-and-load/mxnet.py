import mxnet as mx
import numpy as np

model, other = mx.gluon.nn.Dense(2, in_units=3), mx.gluon.nn.Dense(2, in_units=3)
for net in (model, other):
    net.initialize()
x = mx.nd.ones((1, 3))
model.save_parameters("weights.params")

print("before loading:", np.array_equal(model(x).asnumpy(), other(x).asnumpy()))
other.load_parameters("weights.params")
print("after loading: ", np.array_equal(model(x).asnumpy(), other(x).asnumpy()))
assert np.array_equal(model(x).asnumpy(), other(x).asnumpy())
