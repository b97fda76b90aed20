import math

import chainer
import chainer.functions as F
import numpy as np

x = chainer.Variable(np.array(2.0, dtype=np.float32))
y = x**3 + F.sin(x)
y.backward()
print("d/dx (x^3 + sin x) at 2 =", round(x.grad.item(), 4))
assert abs(x.grad - (12 + math.cos(2))) < 1e-5
