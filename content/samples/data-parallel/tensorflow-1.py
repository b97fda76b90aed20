import tensorflow as tf

# Data parallelism as TensorFlow 1 began it: towers placed by hand.
w = tf.Variable([[1.0]])
batches = [tf.fill([4, 1], 1.0), tf.fill([4, 1], 2.0)]
gradients = []
for number, batch in enumerate(batches):
    with tf.device("/cpu:%d" % number):
        gradients.append(tf.gradients(tf.reduce_mean(tf.matmul(batch, w)), w)[0])
step = w.assign_sub(0.1 * tf.add_n(gradients) / 2)
with tf.Session(config=tf.ConfigProto(device_count={"CPU": 2}, log_device_placement=False)) as session:
    session.run(tf.global_variables_initializer())
    weight = session.run(step)[0, 0]
    print("devices:", len(session.list_devices()) if hasattr(session, "list_devices") else "?", " weight after one step:", weight)
assert abs(weight - 0.85) < 1e-6
