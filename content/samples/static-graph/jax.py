import jax
import jax.numpy as jnp


def double_or_halve(x):
    return x * 2 if x > 1 else x / 2


print("plain:", double_or_halve(jnp.float32(3)), double_or_halve(jnp.float32(0.5)))
# A traced program is fixed for its shapes and types; both branches must be in it.
program = jax.make_jaxpr(lambda x: jnp.where(x > 1, x * 2, x / 2))(1.0)
operations = [equation.primitive.name for equation in program.jaxpr.eqns]
print("traced:", operations)
assert "mul" in operations and "div" in operations
