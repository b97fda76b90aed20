import jax.numpy as jnp

value = float(jnp.std(jnp.array([1.0, 3.0])))
print("std of 1 and 3: %.4f" % value, "- divides by n")
assert abs(value - 1) < 1e-6
