import jax.numpy as jnp
from flax import nnx

layer = nnx.Dropout(0.2, rngs=nnx.Rngs(0))
y = layer(jnp.ones(10000))
dropped = (y == 0).mean()
print("0.2 drops a share of %.1f and multiplies the rest by %.2f" % (dropped, y.max()))
assert abs(dropped - 0.2) < 0.02
