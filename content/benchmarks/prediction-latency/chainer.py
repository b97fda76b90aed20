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
x = random.randn(1, 64).astype("float32")
w1, w2 = (random.randn(64, 128) * 0.1).astype("float32"), (random.randn(128, 10) * 0.1).astype("float32")
b1, b2 = np.zeros(128, "float32"), np.zeros(10, "float32")

model = chainer.Sequential(L.Linear(64, 128), F.relu, L.Linear(128, 10))
for layer, weight in ((model[0], w1), (model[2], w2)):
    layer.W.array[...] = weight.T
chainer.global_config.enable_backprop = chainer.global_config.train = False


def step():
    for _ in range(100):
        output = model(x).array
    return output.sum()


def used():
    """Processor time of this process and of the compilers that it called; other programs of the machine don't count."""
    times = os.times()
    return time.process_time() + times[2] + times[3]


times = []
for _ in range(warm_up + repeats):
    start = used()
    result = step()
    times.append((used() - start) * 1e4)
print(json.dumps({"threads": len(os.sched_getaffinity(0)), "precision": "float32", "batch": 1}))
for index, taken in enumerate(times):
    print(json.dumps({"warmUp" if index < warm_up else "value": taken}))
print(json.dumps({"check": float(result)}))
