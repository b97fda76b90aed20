import json
import os
import sys
import time

import numpy as np

mode, repeats, warm_up = sys.argv[1], int(os.environ["FRAMEWISE_REPEATS"]), int(os.environ["FRAMEWISE_WARM_UP"])
os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})  # one core, whatever pools of threads are made
import keras

a, b = keras.ops.convert_to_tensor([1.0]), keras.ops.convert_to_tensor([2.0])


def step():
    for _ in range(1000):
        total = keras.ops.add(a, b)
    return keras.ops.convert_to_numpy(total)[0]


def used():
    """Processor time of this process and of the compilers that it called; other programs of the machine don't count."""
    times = os.times()
    return time.process_time() + times[2] + times[3]


times = []
for _ in range(warm_up + repeats):
    start = used()
    result = step()
    times.append((used() - start) * 1e3)
print(json.dumps({"threads": len(os.sched_getaffinity(0)), "precision": "float32", "batch": 0}))
for index, taken in enumerate(times):
    print(json.dumps({"warmUp" if index < warm_up else "value": taken}))
print(json.dumps({"check": float(result)}))
