import mxnet as mx
from mxnet import autograd, gluon

devices = [mx.cpu(0), mx.cpu(1)]
model = gluon.nn.Dense(1, use_bias=False, in_units=1)
model.initialize(mx.init.One(), ctx=devices)
trainer = gluon.Trainer(model.collect_params(), "sgd", {"learning_rate": 0.1})

batch = mx.nd.array([[1.0]] * 4 + [[2.0]] * 4)
parts = gluon.utils.split_and_load(batch, devices)
with autograd.record():
    losses = [model(part) for part in parts]
autograd.backward(losses)
trainer.step(batch.shape[0])
weights = [model.weight.data(device).asscalar() for device in devices]
print("devices:", devices, " weight after one step:", weights)
assert all(abs(weight - 0.85) < 1e-6 for weight in weights)
