import numpy as np
import tensorflow as tf

tf.set_random_seed(0)
xs = np.linspace(-1, 1, 64, dtype="float32").reshape(-1, 1)

x = tf.placeholder(tf.float32, [None, 1])
y = tf.placeholder(tf.float32, [None, 1])
w1 = tf.Variable(tf.random_normal([1, 32]))
b1 = tf.Variable(tf.zeros([32]))
w2 = tf.Variable(tf.random_normal([32, 1], stddev=0.2))
b2 = tf.Variable(tf.zeros([1]))
output = tf.matmul(tf.tanh(tf.matmul(x, w1) + b1), w2) + b2
loss = tf.reduce_mean((output - y) ** 2)
train = tf.train.AdamOptimizer(0.02).minimize(loss)

with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    for step in range(301):
        _, value = session.run([train, loss], {x: xs, y: np.sin(3 * xs)})
        if step % 100 == 0:
            print("step %3d  loss %.5f" % (step, value))
assert value < 0.01
