import jax.numpy as jnp
from flax import nnx

rngs = nnx.Rngs(0)
layer = nnx.Linear(400, 100, rngs=rngs)
w, b = layer.kernel[...], layer.bias[...]
print("weights: deviation %.3f, largest %.3f; truncated normal, deviation 1/sqrt(inputs) = %.3f" % (w.std(), abs(w).max(), 400**-0.5))
print("bias: largest %.3f" % abs(b).max())
print("embedding: deviation %.2f" % nnx.Embed(100, 50, rngs=rngs).embedding[...].std())
assert abs(w.std() - 400**-0.5) < 2e-3 and abs(b).max() == 0
