import jax
import jax.numpy as jnp
from jax.sharding import NamedSharding, PartitionSpec as P

jax.config.update("jax_num_cpu_devices", 2)
mesh = jax.make_mesh((2,), ("data",))
x = jax.device_put(jnp.array([[1.0]] * 4 + [[2.0]] * 4), NamedSharding(mesh, P("data")))
w = jax.device_put(jnp.ones((1, 1)), NamedSharding(mesh, P()))

# The same function as on one device; the compiler adds the all-reduce.
step = jax.jit(jax.grad(lambda w, x: jnp.mean(x @ w)))
gradient = step(w, x)
print("devices:", len(x.sharding.device_set), " rows on each:", [s.data.shape[0] for s in x.addressable_shards])
print("gradient:", gradient[0, 0], " all-reduce in the program:", "all-reduce" in step.lower(w, x).compile().as_text())
assert gradient[0, 0] == 1.5
