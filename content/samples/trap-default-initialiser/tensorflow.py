import tensorflow as tf

tf.random.set_seed(0)
layer = tf.keras.layers.Dense(100)
layer.build((None, 400))
w, b = layer.kernel.numpy(), layer.bias.numpy()
limit = (6 / 500) ** 0.5
print("weights: deviation %.3f, largest %.3f; uniform, limit sqrt(6/(inputs+outputs)) = %.3f" % (w.std(), abs(w).max(), limit))
print("bias: largest %.3f" % abs(b).max())
embedding = tf.keras.layers.Embedding(100, 50)
embedding.build(None)
print("embedding: deviation %.2f" % embedding.get_weights()[0].std())
assert abs(w).max() <= limit and abs(b).max() == 0
