import jax.numpy as jnp

a = jnp.array([1.0, 2.0])
b = a + 3.0
print(repr(b))
assert b.tolist() == [4.0, 5.0]
