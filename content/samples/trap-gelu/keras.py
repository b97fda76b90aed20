import keras

y = float(keras.activations.gelu(keras.ops.array(2.0)))
operation = float(keras.ops.gelu(keras.ops.array(2.0)))
print(keras.backend.backend(), "backend: activations.gelu(2): %.5f, ops.gelu(2): %.5f" % (y, operation))
# The two defaults of one package differ.
assert abs(y - 1.95450) < 1e-5 and abs(operation - 1.95460) < 1e-5
