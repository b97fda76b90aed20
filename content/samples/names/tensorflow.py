import tensorflow as tf

first = tf.__version__.startswith("1.")
names = ["Session", "placeholder", "contrib", "estimator", "feature_column", "function"]
there = {name: hasattr(tf, name) for name in names}
print("TensorFlow", tf.__version__)
for name in names:
    print("tf.%-15s %s" % (name, there[name]))
print("tf.compat.v1.Session", hasattr(tf.compat.v1, "Session"))
assert there["Session"] == there["placeholder"] == there["contrib"] == first
assert there["function"] and hasattr(tf.compat.v1, "Session")
