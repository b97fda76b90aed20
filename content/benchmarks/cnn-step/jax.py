import json
import os
import sys
import time

import numpy as np

mode, repeats, warm_up = sys.argv[1], int(os.environ["FRAMEWISE_REPEATS"]), int(os.environ["FRAMEWISE_WARM_UP"])
os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})  # one core, whatever pools of threads are made
import jax
import jax.numpy as jnp

random = np.random.RandomState(0)
x = random.randn(32, 1, 16, 16).astype("float32")
y = np.arange(32) % 10
kernels, w = (random.randn(16, 1, 3, 3) * 0.3).astype("float32"), (random.randn(16, 10) * 0.3).astype("float32")
c, b = np.zeros(16, "float32"), np.zeros(10, "float32")

inputs, labels = jnp.asarray(x), jnp.asarray(y)
parameters = [jnp.asarray(value) for value in (kernels, c, w, b)]


def loss_of(parameters):
    k, d, v, e = parameters
    images = jax.nn.relu(jax.lax.conv(inputs, k, (1, 1), "VALID") + d[:, None, None])
    logits = images.mean((2, 3)) @ v + e
    return jnp.mean(jax.scipy.special.logsumexp(logits, axis=1) - logits[jnp.arange(32), labels])


def update(parameters):
    loss, gradients = jax.value_and_grad(loss_of)(parameters)
    return loss, [parameter - 0.1 * gradient for parameter, gradient in zip(parameters, gradients)]


run = jax.jit(update) if mode == "compiled" else update


def step():
    global parameters
    loss, parameters = run(parameters)
    return float(loss)


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
