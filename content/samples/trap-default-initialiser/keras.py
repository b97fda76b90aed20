import keras
import numpy as np

keras.utils.set_random_seed(0)
layer, embedding = keras.layers.Dense(100), keras.layers.Embedding(100, 50)
layer.build((None, 400))
embedding.build(None)
w, b = layer.get_weights()
limit = (6 / 500) ** 0.5
print(keras.backend.backend(), "backend")
print("weights: deviation %.3f, largest %.3f; uniform, limit sqrt(6/(inputs+outputs)) = %.3f" % (w.std(), abs(w).max(), limit))
print("bias: largest %.3f" % abs(b).max())
print("embedding: deviation %.2f" % embedding.get_weights()[0].std())
assert abs(w).max() <= limit and abs(b).max() == 0
