import tensorflow as tf

tf.random.set_seed(0)
y = tf.nn.dropout(tf.ones(10000), 0.2)
dropped = tf.reduce_mean(tf.cast(y == 0, tf.float32)).numpy()
print("0.2 drops a share of %.1f and multiplies the rest by %.2f" % (dropped, tf.reduce_max(y).numpy()))
assert abs(dropped - 0.2) < 0.02
