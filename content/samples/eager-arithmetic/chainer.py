import chainer
import numpy as np

a = chainer.Variable(np.array([1.0, 2.0], dtype=np.float32))
b = a + 3.0
print(b)
assert b.array.tolist() == [4.0, 5.0]
