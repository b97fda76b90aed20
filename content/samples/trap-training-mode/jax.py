import jax.numpy as jnp
from flax import nnx

layer = nnx.Dropout(0.5, rngs=nnx.Rngs(0))
active = bool((layer(jnp.ones(100)) == 0).any())
print("a new layer drops values when called:", active, " until eval() is called")
layer.eval()
assert active and not (layer(jnp.ones(100)) == 0).any()
