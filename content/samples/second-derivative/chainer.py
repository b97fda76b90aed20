import chainer
import numpy as np

x = chainer.Variable(np.array(2.0, dtype=np.float32))
first, = chainer.grad([x**4], [x], enable_double_backprop=True)
second, = chainer.grad([first], [x])
print("first:", first.array, " second:", second.array)
assert second.array == 48.0
