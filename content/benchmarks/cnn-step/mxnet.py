import json
import os
import sys
import time

import numpy as np

mode, repeats, warm_up = sys.argv[1], int(os.environ["FRAMEWISE_REPEATS"]), int(os.environ["FRAMEWISE_WARM_UP"])
os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})  # one core, whatever pools of threads are made
import mxnet as mx
from mxnet import autograd, gluon

random = np.random.RandomState(0)
x = random.randn(32, 1, 16, 16).astype("float32")
y = np.arange(32) % 10
kernels, w = (random.randn(16, 1, 3, 3) * 0.3).astype("float32"), (random.randn(16, 10) * 0.3).astype("float32")
c, b = np.zeros(16, "float32"), np.zeros(10, "float32")

inputs, labels = mx.nd.array(x), mx.nd.array(y)
model = gluon.nn.HybridSequential()
model.add(gluon.nn.Conv2D(16, 3, activation="relu", in_channels=1), gluon.nn.GlobalAvgPool2D(), gluon.nn.Dense(10, in_units=16))
model.initialize()
for parameter, value in zip(model.collect_params().values(), (kernels, c, w.T, b)):
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


def used():
    """Processor time of this process and of the compilers that it called; other programs of the machine don't count."""
    times = os.times()
    return time.process_time() + times[2] + times[3]


times = []
for _ in range(warm_up + repeats):
    start = used()
    result = step()
    times.append((used() - start) * 1e3)
print(json.dumps({"threads": len(os.sched_getaffinity(0)), "precision": "float32", "batch": 32}))
for index, taken in enumerate(times):
    print(json.dumps({"warmUp" if index < warm_up else "value": taken}))
print(json.dumps({"check": float(result)}))
