import numpy as np
import paddle.fluid as fluid

with fluid.dygraph.guard(fluid.CPUPlace()):
    ones = fluid.dygraph.to_variable(np.ones(10000, dtype="float32"))
    y = fluid.layers.dropout(ones, 0.2).numpy()
    still = fluid.layers.dropout(ones, 0.2, is_test=True).numpy()
dropped = (y == 0).mean()
print("0.2 drops a share of %.1f and multiplies the rest by %.2f" % (dropped, y.max()))
print("at inference 1 becomes %.2f" % still.max())
# The default mode of fluid scales at inference, not in training.
assert y.max() == 1.0 and abs(still.max() - 0.8) < 1e-6
