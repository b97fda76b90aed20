import tensorflow as tf

tf.keras.mixed_precision.set_global_policy("mixed_bfloat16")
layer = tf.keras.layers.Dense(2)
with tf.GradientTape() as tape:
    y = layer(tf.ones((3, 4)))
    loss = tf.reduce_mean(tf.cast(y, tf.float32) ** 2)
gradient = tape.gradient(loss, layer.trainable_variables)[0]
print("weights:", tf.as_dtype(layer.kernel.dtype).name, " gradient:", gradient.dtype.name)
print("matrix product:", y.dtype.name, " loss:", loss.dtype.name)
assert y.dtype == tf.bfloat16 and gradient.dtype == tf.float32
