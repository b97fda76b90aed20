import json
import os
import sys

import numpy as np

mode = sys.argv[1]
os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})  # one core, whatever pools of threads are made
import mxnet as mx
from mxnet import autograd, gluon

random = np.random.RandomState(0)
x = random.randn(64, 64).astype("float32")
y = np.arange(64) % 10
w1, w2 = (random.randn(64, 128) * 0.1).astype("float32"), (random.randn(128, 10) * 0.1).astype("float32")
b1, b2 = np.zeros(128, "float32"), np.zeros(10, "float32")

inputs, labels = mx.nd.array(x), mx.nd.array(y)
model = gluon.nn.HybridSequential()
model.add(gluon.nn.Dense(128, activation="relu", in_units=64), gluon.nn.Dense(10, in_units=128))
model.initialize()
for parameter, value in zip(model.collect_params().values(), (w1.T, b1, w2.T, b2)):
    parameter.set_data(mx.nd.array(value))
if mode == "compiled":
    model.hybridize()
trainer = gluon.Trainer(model.collect_params(), "sgd", {"learning_rate": 0.1})
loss_function = gluon.loss.SoftmaxCrossEntropyLoss()


def step():
    with autograd.record():
        loss = loss_function(model(inputs), labels).mean()
    loss.backward()
    trainer.step(1)
    mx.nd.waitall()
    return loss.asscalar()


steps, reached = 0, 9.0
while reached > 0.5:
    reached, steps = float(step()), steps + 1
print(json.dumps({"threads": len(os.sched_getaffinity(0)), "precision": "float32", "batch": 64, "value": steps, "check": steps}))
