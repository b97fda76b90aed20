import jax.numpy as jnp

x = jnp.array([10.0, 20.0, 30.0])
value = x[jnp.array(7)]
print("x[7] of three values gives the last one:", value)
unchanged = x.at[7].set(0.0)
print("writing to x[7] is dropped:", unchanged.tolist())
assert value == 30.0 and unchanged.tolist() == x.tolist()
