import json
import os
import sys
import time

import numpy as np

mode, repeats, warm_up = sys.argv[1], int(os.environ["FRAMEWISE_REPEATS"]), int(os.environ["FRAMEWISE_WARM_UP"])
os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})  # one core, whatever pools of threads are made
import keras

random = np.random.RandomState(0)
x = random.randn(32, 1, 16, 16).astype("float32")
y = np.arange(32) % 10
kernels, w = (random.randn(16, 1, 3, 3) * 0.3).astype("float32"), (random.randn(16, 10) * 0.3).astype("float32")
c, b = np.zeros(16, "float32"), np.zeros(10, "float32")

images = x.transpose(0, 2, 3, 1).copy()
layers = [keras.Input((16, 16, 1)), keras.layers.Conv2D(16, 3, activation="relu"), keras.layers.GlobalAveragePooling2D(), keras.layers.Dense(10)]
model = keras.Sequential(layers)
model.set_weights([kernels.transpose(2, 3, 1, 0), c, w, b])
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(keras.optimizers.SGD(0.1), loss, run_eagerly=mode == "eager", jit_compile=False if mode == "eager" else "auto")


def step():
    # The loss of a batch: Keras would otherwise return the mean of all batches so far.
    model.reset_metrics()
    return float(np.ravel(model.train_on_batch(images, y))[0])


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
