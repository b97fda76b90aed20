import jax
import jax.numpy as jnp
import numpy as np

print("a Python float becomes      ", jnp.array(0.5).dtype)
print("an array of float64 becomes ", jnp.array(np.zeros(1)).dtype)
print("a Python int becomes        ", jnp.array(1).dtype)
assert jnp.array(np.zeros(1)).dtype == jnp.float32
jax.config.update("jax_enable_x64", True)
print("with jax_enable_x64         ", jnp.array(np.zeros(1)).dtype)
assert jnp.array(np.zeros(1)).dtype == jnp.float64
