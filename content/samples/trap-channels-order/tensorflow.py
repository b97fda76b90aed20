import tensorflow as tf

layer = tf.keras.layers.Conv2D(8, 5)
print("an image of 32 x 30 with 3 channels: input", (1, 32, 30, 3), "output", tuple(layer(tf.zeros((1, 32, 30, 3))).shape))
print("kernel:", tuple(layer.kernel.shape))
assert tuple(layer.kernel.shape) == (5, 5, 3, 8)
