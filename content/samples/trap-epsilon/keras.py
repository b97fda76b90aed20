import keras

adam = keras.optimizers.Adam()
layers = keras.layers
print(keras.backend.backend(), "backend")
print("Adam:", adam.epsilon, " layer norm:", layers.LayerNormalization().epsilon, " batch norm:", layers.BatchNormalization().epsilon)
w = keras.Variable([0.0])
adam.apply([keras.ops.array([1e-7])], [w])
print("first step for a gradient of 1e-7: %.2e" % keras.ops.convert_to_numpy(w).item())
assert adam.epsilon == 1e-7
