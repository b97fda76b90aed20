import numpy as np
import paddle.fluid as fluid

x = fluid.data("x", [100, 100], dtype="float32")
training, inference = fluid.layers.dropout(x, 0.2), fluid.layers.dropout(x, 0.2, is_test=True)
executor = fluid.Executor(fluid.CPUPlace())
y, still = executor.run(feed={"x": np.ones((100, 100), dtype="float32")}, fetch_list=[training, inference])
dropped = (y == 0).mean()
print("0.2 drops a share of %.1f and multiplies the rest by %.2f" % (dropped, y.max()))
print("at inference 1 becomes %.2f" % still.max())
# The default mode of fluid scales at inference, not in training.
assert y.max() == 1.0 and abs(still.max() - 0.8) < 1e-6
