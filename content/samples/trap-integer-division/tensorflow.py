import tensorflow as tf

a, b = tf.constant([7, -7]), tf.constant([2, 2])
print("7 / 2 and -7 / 2:  ", (a / b).numpy().tolist(), (a / b).dtype.name)
print("7 // 2 and -7 // 2:", (a // b).numpy().tolist())
assert (a / b).numpy().tolist() == [3.5, -3.5] and (a // b).numpy().tolist() == [3, -4]
