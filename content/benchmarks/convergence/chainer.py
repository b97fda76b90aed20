import json
import os
import sys

import numpy as np

mode = sys.argv[1]
os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})  # one core, whatever pools of threads are made
import chainer
import chainer.functions as F
import chainer.links as L

random = np.random.RandomState(0)
x = random.randn(64, 64).astype("float32")
y = np.arange(64) % 10
w1, w2 = (random.randn(64, 128) * 0.1).astype("float32"), (random.randn(128, 10) * 0.1).astype("float32")
b1, b2 = np.zeros(128, "float32"), np.zeros(10, "float32")

labels = y.astype("int32")
model = chainer.Sequential(L.Linear(64, 128), F.relu, L.Linear(128, 10))
for layer, weight in ((model[0], w1), (model[2], w2)):
    layer.W.array[...] = weight.T
optimizer = chainer.optimizers.SGD(lr=0.1).setup(model)


def step():
    model.cleargrads()
    loss = F.softmax_cross_entropy(model(x), labels)
    loss.backward()
    optimizer.update()
    return loss.array


steps, reached = 0, 9.0
while reached > 0.5:
    reached, steps = float(step()), steps + 1
print(json.dumps({"threads": len(os.sched_getaffinity(0)), "precision": "float32", "batch": 64, "value": steps, "check": steps}))
