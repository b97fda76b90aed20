import tensorflow as tf

layer = tf.keras.layers.Dense(2)
layer.build((None, 3))
print("3 inputs, 2 outputs: kernel", tuple(layer.kernel.shape), " y = x W + b")
assert tuple(layer.kernel.shape) == (3, 2)
