import jax.numpy as jnp
from flax import nnx

layer = nnx.Conv(3, 8, (5, 5), padding="VALID", rngs=nnx.Rngs(0))
print("an image of 32 x 30 with 3 channels: input", (1, 32, 30, 3), "output", layer(jnp.zeros((1, 32, 30, 3))).shape)
print("kernel:", layer.kernel.shape, " default padding:", nnx.Conv(3, 8, (5, 5), rngs=nnx.Rngs(0)).padding)
assert layer.kernel.shape == (5, 5, 3, 8)
