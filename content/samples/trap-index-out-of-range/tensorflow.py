import tensorflow as tf

x = tf.constant([10.0, 20.0, 30.0])
try:
    tf.gather(x, 7)
except tf.errors.InvalidArgumentError as refused:
    print("x[7] of three values raises", type(refused).__name__, "on a CPU")
else:
    raise AssertionError("no error")
