import keras

layer = keras.layers.Dense(2)
layer.build((None, 3))
print(keras.backend.backend(), "backend; 3 inputs, 2 outputs: kernel", tuple(layer.kernel.shape), " y = x W + b")
assert tuple(layer.kernel.shape) == (3, 2)
