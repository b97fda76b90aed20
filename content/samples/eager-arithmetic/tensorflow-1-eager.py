import tensorflow as tf

tf.enable_eager_execution()
b = tf.constant([1.0, 2.0]) + 3.0
print(b)
assert b.numpy().tolist() == [4.0, 5.0]
