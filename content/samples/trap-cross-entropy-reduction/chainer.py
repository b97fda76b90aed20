import chainer.functions as F
import numpy as np

scores, labels = np.array([[0.0, 1.0], [0.0, 2.0]], np.float32), np.array([1, 0], np.int32)
loss = F.softmax_cross_entropy(scores, labels)
print("takes scores, gives the mean: shape", loss.shape, "value %.4f" % loss.array)
assert loss.shape == () and abs(loss.array - 1.2201) < 1e-4
