import inspect

import jax.numpy as jnp
import optax

print("default decay: AdamW", inspect.signature(optax.adamw).parameters["weight_decay"].default)
adamw = optax.adamw(0.1, weight_decay=0.1)
w = jnp.ones(1)
updates, _ = adamw.update(jnp.zeros(1), adamw.init(w), w)
apart = (w + updates)[0]
print("1 after a step with decay 0.1 and no gradient: AdamW %.3f" % apart)
assert abs(apart - 0.99) < 1e-3
