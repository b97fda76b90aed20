import chainer.functions as F
import numpy as np

x = np.arange(1, 7, dtype=np.float32).reshape(1, 1, 6)
values = F.convolution_1d(x, np.ones((1, 1, 3), np.float32), stride=2, pad=1).array.flatten().tolist()
print("pad=1, stride 2:", values)
assert values == [3.0, 9.0, 15.0]
