import keras

value = float(keras.ops.std(keras.ops.array([1.0, 3.0])))
print(keras.backend.backend(), "backend: std of 1 and 3: %.4f" % value, "- divides by n")
assert abs(value - 1) < 1e-6
