import tensorflow as tf


def double_or_halve(x):
    return x * 2 if x > 1 else x / 2


# No placeholder, no session: the branch is taken while the program runs.
print("eager:", double_or_halve(tf.constant(3.0)).numpy(), double_or_halve(tf.constant(0.5)).numpy())
print("tf.Session here:", hasattr(tf, "Session"), " tf.placeholder here:", hasattr(tf, "placeholder"))
assert not hasattr(tf, "Session") and not hasattr(tf, "placeholder")
assert tf.executing_eagerly() and double_or_halve(tf.constant(0.5)).numpy() == 0.25
