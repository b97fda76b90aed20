import jax
import jax.numpy as jnp


def gelu(x):
    return 0.5 * x * (1 + jnp.tanh(0.79788456 * (x + 0.044715 * x**3)))


x = jnp.linspace(-3, 3, 10001)
compiled = jax.jit(gelu)
difference = float(jnp.abs(compiled(x) - gelu(x)).max())
print("jax.jit, largest difference from eager:", difference)
fusions = compiled.lower(x).compile().as_text().count("kind=k")
print("fused loops in the compiled program:", fusions)
assert difference < 1e-5 and fusions >= 1
