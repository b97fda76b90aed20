import numpy as np
import tensorflow as tf

tf.random.set_seed(0)
x = np.linspace(-1, 1, 64, dtype="float32").reshape(-1, 1)
y = np.sin(3 * x)

model = tf.keras.Sequential([tf.keras.layers.Dense(32, activation="tanh"), tf.keras.layers.Dense(1)])
optimizer = tf.keras.optimizers.Adam(0.02)


@tf.function
def train_step(x, y):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((model(x) - y) ** 2)
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(zip(gradients, model.trainable_variables))
    return loss


model.build((None, 1))
if hasattr(optimizer, "build"):
    optimizer.build(model.trainable_variables)
for step in range(301):
    loss = float(train_step(x, y))
    if step % 100 == 0:
        print("step %3d  loss %.5f" % (step, loss))
assert loss < 0.01
