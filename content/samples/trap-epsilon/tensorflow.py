import tensorflow as tf

w = tf.Variable([0.0])
adam = tf.keras.optimizers.Adam()
layers = tf.keras.layers
print("Adam:", adam.epsilon, " layer norm:", layers.LayerNormalization().epsilon, " batch norm:", layers.BatchNormalization().epsilon)
# With a gradient as small as epsilon, epsilon decides how far a step goes.
adam.apply_gradients([(tf.constant([1e-7]), w)])
print("first step for a gradient of 1e-7: %.2e" % w.numpy().item())
assert adam.epsilon == 1e-7
