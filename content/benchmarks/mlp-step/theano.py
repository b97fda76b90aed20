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

random = np.random.RandomState(0)
x = random.randn(64, 64).astype("float32")
y = np.arange(64) % 10
w1, w2 = (random.randn(64, 128) * 0.1).astype("float32"), (random.randn(128, 10) * 0.1).astype("float32")
b1, b2 = np.zeros(128, "float32"), np.zeros(10, "float32")

v1, c1, v2, c2 = [theano.shared(value) for value in (w1, b1, w2, b2)]
inputs, labels = theano.shared(x), theano.shared(y.astype("int32"))
probabilities = T.nnet.softmax(T.dot(T.nnet.relu(T.dot(inputs, v1) + c1), v2) + c2)
loss = T.mean(T.nnet.categorical_crossentropy(probabilities, labels))
parameters = [v1, c1, v2, c2]
rate = np.float32(0.1)
updates = [(parameter, parameter - rate * gradient) for parameter, gradient in zip(parameters, T.grad(loss, parameters))]
run = None


def step():
    global run
    if run is None:  # the first call compiles, as it does elsewhere
        run = theano.function([], loss, updates=updates)
    return run()


def used():
    """Processor time of this process and of the compilers that it called; other programs of the machine don't count."""
    times = os.times()
    return time.process_time() + times[2] + times[3]


times = []
for _ in range(warm_up + repeats):
    start = used()
    result = step()
    times.append((used() - start) * 1e3)
print(json.dumps({"threads": len(os.sched_getaffinity(0)), "precision": "float32", "batch": 64}))
for index, taken in enumerate(times):
    print(json.dumps({"warmUp" if index < warm_up else "value": taken}))
print(json.dumps({"check": float(result)}))
