import jax
import jax.numpy as jnp
import optax
from flax import nnx

x = jnp.linspace(-1, 1, 64).reshape(-1, 1)
y = jnp.sin(3 * x)
rngs = nnx.Rngs(0)
model = nnx.Sequential(nnx.Linear(1, 32, rngs=rngs), jnp.tanh, nnx.Linear(32, 1, rngs=rngs))
optimizer = nnx.Optimizer(model, optax.adam(0.02), wrt=nnx.Param)


@nnx.jit
def train_step(model, optimizer, x, y):
    loss, gradients = nnx.value_and_grad(lambda model: jnp.mean((model(x) - y) ** 2))(model)
    optimizer.update(model, gradients)
    return loss


for step in range(301):
    loss = train_step(model, optimizer, x, y)
    if step % 100 == 0:
        print("step %3d  loss %.5f" % (step, loss))
assert loss < 0.01
