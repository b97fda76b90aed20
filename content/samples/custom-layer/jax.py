import jax.numpy as jnp
from flax import nnx


class Scale(nnx.Module):
    def __init__(self, size):
        self.factor = nnx.Param(jnp.full((size,), 2.0))

    def __call__(self, x):
        return x * self.factor


model = nnx.Sequential(Scale(3))
y = model(jnp.ones((2, 3)))
gradient = nnx.grad(lambda model: model(jnp.ones((2, 3))).sum())(model)
slope = gradient["layers"][0]["factor"][...]
print("parameters:", [(path, value.shape) for path, value in nnx.to_flat_state(nnx.state(model, nnx.Param))])
print("output:", y.tolist())
print("gradient:", slope.tolist())
assert y.tolist() == [[2.0] * 3] * 2 and slope.tolist() == [2.0] * 3
