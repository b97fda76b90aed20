import json
import os
import sys

import numpy as np

mode = sys.argv[1]
os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})  # one core, whatever pools of threads are made
import jax
import jax.numpy as jnp

random = np.random.RandomState(0)
x = random.randn(64, 64).astype("float32")
y = np.arange(64) % 10
w1, w2 = (random.randn(64, 128) * 0.1).astype("float32"), (random.randn(128, 10) * 0.1).astype("float32")
b1, b2 = np.zeros(128, "float32"), np.zeros(10, "float32")

inputs, labels = jnp.asarray(x), jnp.asarray(y)
parameters = [jnp.asarray(value) for value in (w1, b1, w2, b2)]


def loss_of(parameters):
    v1, c1, v2, c2 = parameters
    logits = jnp.maximum(inputs @ v1 + c1, 0) @ v2 + c2
    return jnp.mean(jax.scipy.special.logsumexp(logits, axis=1) - logits[jnp.arange(64), labels])


def update(parameters):
    loss, gradients = jax.value_and_grad(loss_of)(parameters)
    return loss, [parameter - 0.1 * gradient for parameter, gradient in zip(parameters, gradients)]


run = jax.jit(update) if mode == "compiled" else update


def step():
    global parameters
    loss, parameters = run(parameters)
    return float(loss)


steps, reached = 0, 9.0
while reached > 0.5:
    reached, steps = float(step()), steps + 1
print(json.dumps({"threads": len(os.sched_getaffinity(0)), "precision": "float32", "batch": 64, "value": steps, "check": steps}))
