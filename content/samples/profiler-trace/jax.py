import glob

import jax
import jax.numpy as jnp

step = jax.jit(lambda x: jnp.maximum(x @ x, 0), static_argnums=())
x = jax.random.uniform(jax.random.key(0), (64, 64))
step(x).block_until_ready()
with jax.profiler.trace("logs"):
    for _ in range(3):
        x = step(x)
    x.block_until_ready()
files = glob.glob("logs/plugins/profile/*/*.xplane.pb")
content = open(files[0], "rb").read()
print("trace files:", len(files))
print("PjitFunction in the trace:", b"PjitFunction" in content)
assert files and b"PjitFunction" in content
