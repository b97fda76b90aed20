import numpy as np
import tensorflow as tf

w = tf.get_variable("w", [3, 2])
y = tf.matmul(tf.ones((1, 3)), w)
saver = tf.train.Saver()
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    before = session.run(y)
    path = saver.save(session, "./model")
with tf.Session() as session:
    saver.restore(session, path)
    after = session.run(y)
print("same output after restoring in a new session:", np.array_equal(before, after))
assert np.array_equal(before, after)
