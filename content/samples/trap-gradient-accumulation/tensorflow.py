import tensorflow as tf

w = tf.Variable(1.0)
for _ in range(2):
    with tf.GradientTape() as tape:
        loss = 3 * w
    gradient = tape.gradient(loss, w)
print("after the second tape:", float(gradient), "- nothing is kept")
assert float(gradient) == 3.0
