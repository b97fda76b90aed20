import numpy as np
import tensorflow as tf

# Before it was tf.keras, Keras stood in contrib, outside the promise of stability.
keras = tf.contrib.keras
model = keras.models.Sequential([keras.layers.Dense(1, kernel_initializer="zeros", input_shape=(1,))])
model.compile("sgd", "mse")
x = np.ones((8, 1), dtype="float32")
losses = model.fit(x, x, epochs=3, verbose=0).history["loss"]
print("tf.contrib.keras in TensorFlow", tf.__version__, "- tf.keras here:", hasattr(tf, "keras"))
assert losses[0] > losses[1] > losses[2]
