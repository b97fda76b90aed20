import tensorflow as tf

a = tf.constant([1.0, 2.0])
b = a + 3.0
print("before running:", b)
with tf.Session() as session:
    value = session.run(b)
print("after running: ", value)
assert value.tolist() == [4.0, 5.0]
