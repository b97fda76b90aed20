import jax

f = lambda x: x**4
first, second = jax.grad(f), jax.grad(jax.grad(f))
print("first:", first(2.0), " second:", second(2.0))
assert second(2.0) == 48.0
