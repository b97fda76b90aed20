import tensorflow as tf

layer = tf.keras.layers.Dropout(0.5)
active = bool(tf.reduce_any(layer(tf.ones((1, 100))) == 0))
print("a new layer drops values when called:", active, " unless training=True is passed")
assert not active and tf.reduce_any(layer(tf.ones((1, 100)), training=True) == 0)
