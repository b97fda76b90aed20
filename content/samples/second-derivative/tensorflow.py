import tensorflow as tf

x = tf.Variable(2.0)
with tf.GradientTape() as outer:
    with tf.GradientTape() as inner:
        y = x**4
    first = inner.gradient(y, x)
second = outer.gradient(first, x)
print("first:", float(first), " second:", float(second))
assert float(second) == 48.0
