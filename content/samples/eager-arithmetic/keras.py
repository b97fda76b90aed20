import keras

a = keras.ops.convert_to_tensor([1.0, 2.0])
b = a + 3.0
print(keras.backend.backend(), "backend:", b)
assert keras.ops.convert_to_numpy(b).tolist() == [4.0, 5.0]
