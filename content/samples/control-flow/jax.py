import jax
import jax.numpy as jnp
from jax import lax


def collatz(n):
    steps = 0
    while n > 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps


for start in (6, 7, 27):
    print(start, "takes", collatz(jnp.array(start)), "steps")
assert collatz(jnp.array(27)) == 111

try:
    jax.jit(collatz)(jnp.array(27))
except jax.errors.ConcretizationTypeError as refused:
    print("under jit:", type(refused).__name__)
else:
    raise AssertionError("jit followed a Python while")


@jax.jit
def compiled(n):
    next_number = lambda n: jnp.where(n % 2 == 0, n // 2, 3 * n + 1)
    step = lambda state: (next_number(state[0]), state[1] + 1)
    return lax.while_loop(lambda state: state[0] > 1, step, (n, 0))[1]


print("under jit, with lax.while_loop:", compiled(27), "steps")
assert compiled(27) == 111
