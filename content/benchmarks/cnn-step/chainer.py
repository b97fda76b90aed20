import json
import os
import sys
import time

import numpy as np

mode, repeats, warm_up = sys.argv[1], int(os.environ["FRAMEWISE_REPEATS"]), int(os.environ["FRAMEWISE_WARM_UP"])
os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})  # one core, whatever pools of threads are made
import chainer
import chainer.functions as F
import chainer.links as L

random = np.random.RandomState(0)
x = random.randn(32, 1, 16, 16).astype("float32")
y = np.arange(32) % 10
kernels, w = (random.randn(16, 1, 3, 3) * 0.3).astype("float32"), (random.randn(16, 10) * 0.3).astype("float32")
c, b = np.zeros(16, "float32"), np.zeros(10, "float32")

labels = y.astype("int32")
convolution, head = L.Convolution2D(1, 16, 3), L.Linear(16, 10)
convolution.W.array[...], head.W.array[...] = kernels, w.T
model = chainer.ChainList(convolution, head)
optimizer = chainer.optimizers.SGD(lr=0.1).setup(model)


def step():
    model.cleargrads()
    loss = F.softmax_cross_entropy(head(F.mean(F.relu(convolution(x)), (2, 3))), labels)
    loss.backward()
    optimizer.update()
    return loss.array


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
