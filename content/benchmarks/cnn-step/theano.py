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
x = random.randn(32, 1, 16, 16).astype("float32")
y = np.arange(32) % 10
kernels, w = (random.randn(16, 1, 3, 3) * 0.3).astype("float32"), (random.randn(16, 10) * 0.3).astype("float32")
c, b = np.zeros(16, "float32"), np.zeros(10, "float32")

k, d, v, e = [theano.shared(value) for value in (kernels, c, w, b)]
inputs, labels = theano.shared(x), theano.shared(y.astype("int32"))
images = T.nnet.relu(T.nnet.conv2d(inputs, k, (32, 1, 16, 16), (16, 1, 3, 3), filter_flip=False) + d.dimshuffle("x", 0, "x", "x"))
probabilities = T.nnet.softmax(T.dot(images.mean((2, 3)), v) + e)
loss = T.mean(T.nnet.categorical_crossentropy(probabilities, labels))
parameters = [k, d, v, e]
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
print(json.dumps({"threads": len(os.sched_getaffinity(0)), "precision": "float32", "batch": 32}))
for index, taken in enumerate(times):
    print(json.dumps({"warmUp" if index < warm_up else "value": taken}))
print(json.dumps({"check": float(result)}))
