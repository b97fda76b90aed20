import jax.numpy as jnp
from jax import lax

x = jnp.arange(1.0, 7).reshape(1, 1, 6)
same = lax.conv(x, jnp.ones((1, 1, 3)), (2,), "SAME").flatten().tolist()
print("SAME, stride 2:", same)
assert same == [6.0, 12.0, 11.0]
