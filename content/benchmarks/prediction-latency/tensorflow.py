import json
import os
import sys
import time

import numpy as np

mode, repeats, warm_up = sys.argv[1], int(os.environ["FRAMEWISE_REPEATS"]), int(os.environ["FRAMEWISE_WARM_UP"])
os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})  # one core, whatever pools of threads are made
import tensorflow as tf

random = np.random.RandomState(0)
x = random.randn(1, 64).astype("float32")
w1, w2 = (random.randn(64, 128) * 0.1).astype("float32"), (random.randn(128, 10) * 0.1).astype("float32")
b1, b2 = np.zeros(128, "float32"), np.zeros(10, "float32")


class Model(tf.Module):
    def __init__(self):
        self.variables_ = [tf.Variable(value) for value in (w1, b1, w2, b2)]

    def predict(self, inputs):
        v1, c1, v2, c2 = self.variables_
        return tf.matmul(tf.nn.relu(tf.matmul(inputs, v1) + c1), v2) + c2

    call = tf.function(predict, input_signature=[tf.TensorSpec([1, 64], tf.float32)])


model = Model()
predict = model.predict
if mode == "exported":
    tf.saved_model.save(model, "saved")
    loaded = tf.saved_model.load("saved")
    predict = loaded.call


def step():
    for _ in range(100):
        output = predict(tf.constant(x)).numpy()
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
