import jax

slope = jax.grad(lambda w: 3 * w)
for _ in range(2):
    gradient = slope(1.0)
print("after the second call:", float(gradient), "- nothing is kept")
assert gradient == 3.0
