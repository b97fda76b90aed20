import keras

print(keras.backend.backend(), "backend; default decay: Adam", keras.optimizers.Adam().weight_decay, " AdamW", keras.optimizers.AdamW().weight_decay)


def step(kind):
    w = keras.Variable([1.0])
    kind(0.1, weight_decay=0.1).apply([keras.ops.zeros(1)], [w])
    return keras.ops.convert_to_numpy(w).item()


adam, adamw = step(keras.optimizers.Adam), step(keras.optimizers.AdamW)
print("1 after a step with decay 0.1 and no gradient: Adam %.3f, AdamW %.3f" % (adam, adamw))
# Here Adam, too, decays apart from the gradient.
assert abs(adam - 0.99) < 1e-3 and abs(adamw - 0.99) < 1e-3
