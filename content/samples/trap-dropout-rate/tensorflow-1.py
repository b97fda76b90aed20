import tensorflow as tf

tf.set_random_seed(0)
# In TensorFlow 1 the second argument is what is kept.
y = tf.nn.dropout(tf.ones([10000]), 0.2)
with tf.Session() as session:
    values = session.run(y)
dropped = (values == 0).mean()
print("0.2 drops a share of %.1f and multiplies the rest by %.2f" % (dropped, values.max()))
assert abs(dropped - 0.8) < 0.02
