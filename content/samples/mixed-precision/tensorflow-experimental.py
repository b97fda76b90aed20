import tensorflow as tf

# What 2.0 offered under "experimental"; float16, meant for GPUs.
tf.keras.mixed_precision.experimental.set_policy("mixed_float16")
layer = tf.keras.layers.Dense(2)
layer.build((None, 4))
print("policy:", layer._dtype_policy.name if hasattr(layer, "_dtype_policy") else layer.dtype)
print("weights:", tf.as_dtype(layer.kernel.dtype).name)
assert tf.as_dtype(layer.kernel.dtype) == tf.float32
