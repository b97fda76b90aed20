import json
import os
import sys
import time

import numpy as np

mode, repeats, warm_up = sys.argv[1], int(os.environ["FRAMEWISE_REPEATS"]), int(os.environ["FRAMEWISE_WARM_UP"])
os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})  # one core, whatever pools of threads are made
import tensorflow as tf

random = np.random.RandomState(0)
x = random.randn(32, 1, 16, 16).astype("float32")
y = np.arange(32) % 10
kernels, w = (random.randn(16, 1, 3, 3) * 0.3).astype("float32"), (random.randn(16, 10) * 0.3).astype("float32")
c, b = np.zeros(16, "float32"), np.zeros(10, "float32")

inputs, labels = tf.constant(x.transpose(0, 2, 3, 1)), tf.constant(y)
variables = [tf.Variable(value) for value in (kernels.transpose(2, 3, 1, 0), c, w, b)]


def train():
    with tf.GradientTape() as tape:
        k, d, v, e = variables
        images = tf.nn.relu(tf.nn.conv2d(inputs, k, 1, "VALID") + d)
        logits = tf.matmul(tf.reduce_mean(images, [1, 2]), v) + e
        loss = tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(labels=labels, logits=logits))
    for variable, gradient in zip(variables, tape.gradient(loss, variables)):
        variable.assign_sub(0.1 * gradient)
    return loss


run = tf.function(train) if mode == "compiled" else train


def step():
    return float(run())


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
