import jax
import jax.numpy as jnp

w = jnp.array([1.0, 2.0])
xs, ys = jnp.array([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]]), jnp.zeros(3)


def loss(w, x, y):
    return (x @ w - y) ** 2


each = jax.vmap(jax.grad(loss), in_axes=(None, 0, 0))(w, xs, ys)
print(each)
assert each.tolist() == [[2.0, 0.0], [0.0, 4.0], [6.0, 6.0]]
