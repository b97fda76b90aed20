import jax
from flax import nnx

y, of_flax = float(jax.nn.gelu(2.0)), float(nnx.gelu(2.0))
exact = float(jax.nn.gelu(2.0, approximate=False))
print("gelu(2) by default: %.5f, in Flax: %.5f, with approximate=False: %.5f" % (y, of_flax, exact))
assert abs(y - 1.95460) < 1e-5 and abs(exact - 1.95450) < 1e-5
