import math

import jax
import jax.numpy as jnp

slope = jax.grad(lambda x: x**3 + jnp.sin(x))(2.0)
print("d/dx (x^3 + sin x) at 2 =", round(float(slope), 4))
assert abs(slope - (12 + math.cos(2))) < 1e-5
