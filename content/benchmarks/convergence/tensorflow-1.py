import json
import os
import sys

import numpy as np

mode = sys.argv[1]
os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})  # one core, whatever pools of threads are made
import tensorflow as tf

random = np.random.RandomState(0)
x = random.randn(64, 64).astype("float32")
y = np.arange(64) % 10
w1, w2 = (random.randn(64, 128) * 0.1).astype("float32"), (random.randn(128, 10) * 0.1).astype("float32")
b1, b2 = np.zeros(128, "float32"), np.zeros(10, "float32")

inputs, labels = tf.placeholder(tf.float32, [64, 64]), tf.placeholder(tf.int64, [64])
v1, c1, v2, c2 = [tf.Variable(value) for value in (w1, b1, w2, b2)]
logits = tf.matmul(tf.nn.relu(tf.matmul(inputs, v1) + c1), v2) + c2
loss = tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(labels=labels, logits=logits))
train = tf.train.GradientDescentOptimizer(0.1).minimize(loss)
session = tf.Session()
session.run(tf.global_variables_initializer())


def step():
    return session.run([loss, train], {inputs: x, labels: y})[0]


steps, reached = 0, 9.0
while reached > 0.5:
    reached, steps = float(step()), steps + 1
print(json.dumps({"threads": len(os.sched_getaffinity(0)), "precision": "float32", "batch": 64, "value": steps, "check": steps}))
