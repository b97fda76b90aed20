import json
import os
import sys

import numpy as np

mode = sys.argv[1]
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


steps, reached = 0, 9.0
while reached > 0.5:
    reached, steps = float(step()), steps + 1
print(json.dumps({"threads": len(os.sched_getaffinity(0)), "precision": "float32", "batch": 64, "value": steps, "check": steps}))
