import json
import os
import sys
import time

import numpy as np

mode, repeats, warm_up = sys.argv[1], int(os.environ["FRAMEWISE_REPEATS"]), int(os.environ["FRAMEWISE_WARM_UP"])
os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})  # one core, whatever pools of threads are made
os.environ["THEANO_FLAGS"] = "floatX=float32"
import theano
import theano.tensor as T

a, b = T.fvector(), T.fvector()
add = theano.function([a, b], a + b)
ones, twos = np.array([1], "float32"), np.array([2], "float32")


def step():
    for _ in range(200):
        total = add(ones, twos)
    return total[0]


def used():
    """Processor time of this process and of the compilers that it called; other programs of the machine don't count."""
    times = os.times()
    return time.process_time() + times[2] + times[3]


times = []
for _ in range(warm_up + repeats):
    start = used()
    result = step()
    times.append((used() - start) * 5e3)
print(json.dumps({"threads": len(os.sched_getaffinity(0)), "precision": "float32", "batch": 0}))
for index, taken in enumerate(times):
    print(json.dumps({"warmUp" if index < warm_up else "value": taken}))
print(json.dumps({"check": float(result)}))
