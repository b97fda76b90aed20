import json
import os
import sys

import numpy as np

mode = sys.argv[1]
os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})  # one core, whatever pools of threads are made
import paddle

random = np.random.RandomState(0)
x = random.randn(64, 64).astype("float32")
y = np.arange(64) % 10
w1, w2 = (random.randn(64, 128) * 0.1).astype("float32"), (random.randn(128, 10) * 0.1).astype("float32")
b1, b2 = np.zeros(128, "float32"), np.zeros(10, "float32")

inputs, labels = paddle.to_tensor(x), paddle.to_tensor(y)
model = paddle.nn.Sequential(paddle.nn.Linear(64, 128), paddle.nn.ReLU(), paddle.nn.Linear(128, 10))
for parameter, value in zip(model.parameters(), (w1, b1, w2, b2)):
    parameter.set_value(value)
optimizer = paddle.optimizer.SGD(0.1, parameters=model.parameters())
forward = paddle.jit.to_static(model) if mode == "compiled" else model


def step():
    loss = paddle.nn.functional.cross_entropy(forward(inputs), labels)
    loss.backward()
    optimizer.step()
    optimizer.clear_grad()
    return loss.item()


steps, reached = 0, 9.0
while reached > 0.5:
    reached, steps = float(step()), steps + 1
print(json.dumps({"threads": len(os.sched_getaffinity(0)), "precision": "float32", "batch": 64, "value": steps, "check": steps}))
