import tensorflow as tf

y = float(tf.nn.gelu(2.0))
print("gelu(2) by default: %.5f" % y)
assert abs(y - 1.95450) < 1e-5, "not the exact form"
