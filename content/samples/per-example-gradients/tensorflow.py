import tensorflow as tf

w = tf.Variable([1.0, 2.0])
xs = tf.constant([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])

with tf.GradientTape() as tape:
    losses = tf.linalg.matvec(xs, w) ** 2
each = tape.jacobian(losses, w)
print(each.numpy())
assert each.numpy().tolist() == [[2.0, 0.0], [0.0, 4.0], [6.0, 6.0]]


def example_loss(x):
    with tf.GradientTape() as tape:
        loss = tf.tensordot(x, w, 1) ** 2
    return tape.gradient(loss, w)


mapped = tf.vectorized_map(example_loss, xs)
print("vectorized_map agrees:", bool(tf.reduce_all(mapped == each)))
assert (mapped.numpy() == each.numpy()).all()
