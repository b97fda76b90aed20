import chainer.links as L
import numpy as np

np.random.seed(0)
layer = L.Linear(400, 100)
w, b = layer.W.array, layer.b.array
print("weights: deviation %.3f, largest %.3f; normal, deviation 1/sqrt(inputs) = %.3f" % (w.std(), abs(w).max(), 400**-0.5))
print("bias: largest %.3f" % abs(b).max())
print("embedding: deviation %.2f" % L.EmbedID(100, 50).W.array.std())
assert abs(w.std() - 400**-0.5) < 2e-3 and abs(b).max() == 0
