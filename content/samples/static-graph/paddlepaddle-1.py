import numpy as np
import paddle.fluid as fluid

x = fluid.data("x", [1], dtype="float32")
one = fluid.layers.fill_constant([1], "float32", 1.0)
y = fluid.layers.cond(fluid.layers.greater_than(x, one), lambda: x * 2, lambda: x / 2)
executor = fluid.Executor(fluid.CPUPlace())
values = [executor.run(feed={"x": np.float32([number])}, fetch_list=[y])[0].item() for number in (3.0, 0.5)]
print("static by default:", not fluid.in_dygraph_mode())
print("values:", values)
assert values == [6.0, 0.25] and not fluid.in_dygraph_mode()
