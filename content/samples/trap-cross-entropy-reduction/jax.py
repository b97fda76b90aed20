import jax.numpy as jnp
import optax

scores, labels = jnp.array([[0.0, 1.0], [0.0, 2.0]]), jnp.array([1, 0])
loss = optax.softmax_cross_entropy_with_integer_labels(scores, labels)
print("takes scores, one loss for each example:", [round(float(v), 4) for v in loss], " mean %.4f" % loss.mean())
assert loss.shape == (2,) and abs(loss.mean() - 1.2201) < 1e-4
