import numpy as np
import tensorflow as tf

model = tf.keras.models.Sequential([tf.keras.layers.Dense(1, kernel_initializer="zeros", input_shape=(1,))])
model.compile("sgd", "mse")
x = np.ones((8, 1), dtype="float32")
losses = model.fit(x, x, epochs=3, verbose=0).history["loss"]
print("tf.keras in TensorFlow", tf.__version__, "- losses fall:", losses[0] > losses[1] > losses[2])
assert losses[0] > losses[1] > losses[2]
