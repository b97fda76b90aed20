import jax
import jax.numpy as jnp

traces = []


@jax.jit
def double(x):
    traces.append(x.shape)  # Python runs only while the function is traced
    return x * 2


for length in (3, 4, 5, 3):
    assert double(jnp.ones(length)).tolist() == [2.0] * length
print("four calls, lengths 3, 4, 5, 3; traced for", traces)
assert len(traces) == 3
