import json
import os
import sys
import time

import numpy as np

mode, repeats, warm_up = sys.argv[1], int(os.environ["FRAMEWISE_REPEATS"]), int(os.environ["FRAMEWISE_WARM_UP"])
os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})  # one core, whatever pools of threads are made
import torch

random = np.random.RandomState(0)
x = random.randn(32, 1, 16, 16).astype("float32")
y = np.arange(32) % 10
kernels, w = (random.randn(16, 1, 3, 3) * 0.3).astype("float32"), (random.randn(16, 10) * 0.3).astype("float32")
c, b = np.zeros(16, "float32"), np.zeros(10, "float32")

inputs, labels = torch.from_numpy(x), torch.from_numpy(y)


class Network(torch.nn.Module):
    def __init__(self):
        super(Network, self).__init__()
        self.convolution, self.head = torch.nn.Conv2d(1, 16, 3), torch.nn.Linear(16, 10)

    def forward(self, images):
        return self.head(torch.relu(self.convolution(images)).mean((2, 3)))


model = Network()
with torch.no_grad():
    for parameter, value in zip(model.parameters(), (kernels, c, w.T, b)):
        parameter.copy_(torch.from_numpy(value.copy()))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
forward = torch.compile(model) if mode == "compiled" else model


def step():
    optimizer.zero_grad()
    loss = torch.nn.functional.cross_entropy(forward(inputs), labels)
    loss.backward()
    optimizer.step()
    return loss.item()


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
