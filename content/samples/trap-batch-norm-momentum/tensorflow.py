import tensorflow as tf

layer = tf.keras.layers.BatchNormalization()
layer(tf.constant([[9.0], [11.0]]), training=True)
print("momentum:", layer.momentum, " epsilon:", layer.epsilon)
print("running mean after one batch of mean 10:", round(layer.moving_mean.numpy().item(), 4))
print("running variance (batch: 1 by n, 2 by n-1):", round(layer.moving_variance.numpy().item(), 4))
assert abs(layer.moving_mean.numpy().item() - 0.1) < 1e-6
