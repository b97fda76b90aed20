import subprocess
import sys

import jax
import jax.numpy as jnp

exported = jax.export.export(jax.jit(lambda x: x * 2 + 1))(jnp.ones(3))
with open("model.jax", "wb") as file:
    file.write(exported.serialize())
program = """
import jax, jax.export
exported = jax.export.deserialize(open("model.jax", "rb").read())
print("another process computes", exported.call(jax.numpy.ones(3)).tolist())
"""
output = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
print("platforms:", exported.platforms)
print(output.strip())
assert "[3.0, 3.0, 3.0]" in output
