import chainer
import chainer.links as L
import numpy as np

model, other = L.Linear(3, 2), L.Linear(3, 2)
x = np.ones((1, 3), dtype=np.float32)
chainer.serializers.save_npz("weights.npz", model)

print("before loading:", np.array_equal(model(x).array, other(x).array))
chainer.serializers.load_npz("weights.npz", other)
print("after loading: ", np.array_equal(model(x).array, other(x).array))
assert np.array_equal(model(x).array, other(x).array)
