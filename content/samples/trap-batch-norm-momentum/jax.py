import jax.numpy as jnp
from flax import nnx

layer = nnx.BatchNorm(1, rngs=nnx.Rngs(0), use_running_average=False)
layer(jnp.array([[9.0], [11.0]]))
print("momentum:", layer.momentum, " epsilon:", layer.epsilon)
print("running mean after one batch of mean 10:", round(float(layer.mean[...][0]), 4))
print("running variance (batch: 1 by n, 2 by n-1):", round(float(layer.var[...][0]), 4))
assert abs(float(layer.mean[...][0]) - 0.1) < 1e-6
