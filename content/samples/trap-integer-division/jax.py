import jax.numpy as jnp

a, b = jnp.array([7, -7]), jnp.array([2, 2])
print("7 / 2 and -7 / 2:  ", (a / b).tolist(), (a / b).dtype)
print("7 // 2 and -7 // 2:", (a // b).tolist())
assert (a / b).tolist() == [3.5, -3.5] and (a // b).tolist() == [3, -4]
