import tensorflow as tf

w = tf.Variable([0.0])
adam = tf.train.AdamOptimizer()
print("Adam:", adam._epsilon)
step = adam.apply_gradients([(tf.constant([1e-7]), w)])
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    session.run(step)
    print("first step for a gradient of 1e-7: %.2e" % session.run(w).item())
assert adam._epsilon == 1e-8
