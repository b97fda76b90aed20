import numpy as np
import tensorflow as tf

x = np.ones((1, 3), dtype="float32")
model, other = (tf.keras.Sequential([tf.keras.layers.Dense(2, input_shape=(3,))]) for _ in range(2))
tf.train.Checkpoint(model=model).save("checkpoint")

print("before loading:", np.array_equal(model(x), other(x)))
tf.train.Checkpoint(model=other).restore(tf.train.latest_checkpoint("."))
print("after loading: ", np.array_equal(model(x), other(x)))
assert np.array_equal(model(x), other(x))
