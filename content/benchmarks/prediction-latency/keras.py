import json
import os
import sys
import time

import numpy as np

mode, repeats, warm_up = sys.argv[1], int(os.environ["FRAMEWISE_REPEATS"]), int(os.environ["FRAMEWISE_WARM_UP"])
os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})  # one core, whatever pools of threads are made
import keras

random = np.random.RandomState(0)
x = random.randn(1, 64).astype("float32")
w1, w2 = (random.randn(64, 128) * 0.1).astype("float32"), (random.randn(128, 10) * 0.1).astype("float32")
b1, b2 = np.zeros(128, "float32"), np.zeros(10, "float32")

model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(128, activation="relu"), keras.layers.Dense(10)])
model.set_weights([w1, b1, w2, b2])
if mode == "exported":
    model.save("model.keras")
    model = keras.models.load_model("model.keras")


def step():
    for _ in range(100):
        output = keras.ops.convert_to_numpy(model(x))
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
