import jax
import jax.numpy as jnp

f = lambda x: jnp.stack([x[0] * x[1], x[0] ** 3])
value, slope = jax.jvp(f, (jnp.array([1.0, 2.0]),), (jnp.array([1.0, 0.0]),))
print("derivative along the first axis:", slope.tolist())
assert slope.tolist() == [2.0, 3.0]
