import jax.numpy as jnp
from flax import nnx, serialization

model, other = nnx.Linear(3, 2, rngs=nnx.Rngs(0)), nnx.Linear(3, 2, rngs=nnx.Rngs(1))
x = jnp.ones((1, 3))
with open("weights.msgpack", "wb") as file:
    file.write(serialization.to_bytes(nnx.to_pure_dict(nnx.state(model))))

print("before loading:", bool(jnp.array_equal(model(x), other(x))))
state = nnx.state(other)
with open("weights.msgpack", "rb") as file:
    loaded = serialization.from_bytes(nnx.to_pure_dict(state), file.read())
nnx.update(other, loaded)
print("after loading: ", bool(jnp.array_equal(model(x), other(x))))
assert jnp.array_equal(model(x), other(x))
