import jax
import jax.numpy as jnp
from flax import nnx

# Nothing is chosen automatically: each layer is told its two types.
layer = nnx.Linear(4, 2, dtype=jnp.bfloat16, param_dtype=jnp.float32, rngs=nnx.Rngs(0))
y = layer(jnp.ones((3, 4)))
loss = lambda layer: jnp.mean(layer(jnp.ones((3, 4))).astype(jnp.float32) ** 2)
gradient = nnx.grad(loss)(layer)["kernel"]
print("weights:", layer.kernel.dtype, " gradient:", gradient.dtype)
print("matrix product:", y.dtype, " loss:", loss(layer).dtype)
assert y.dtype == jnp.bfloat16 and gradient.dtype == jnp.float32
