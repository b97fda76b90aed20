import inspect

import jax.numpy as jnp
import optax
from flax import nnx

defaults = inspect.signature(optax.adam).parameters
rngs = nnx.Rngs(0)
print("Adam:", defaults["eps"].default, " layer norm:", nnx.LayerNorm(1, rngs=rngs).epsilon, " batch norm:", nnx.BatchNorm(1, rngs=rngs).epsilon)
adam = optax.adam(1e-3)
w = jnp.zeros(1)
updates, _ = adam.update(jnp.full(1, 1e-7), adam.init(w), w)
print("first step for a gradient of 1e-7: %.2e" % updates[0])
assert defaults["eps"].default == 1e-8
