import numpy as np
import paddle.fluid as fluid

with fluid.dygraph.guard(fluid.CPUPlace()):
    a = fluid.dygraph.to_variable(np.array([1.0, 2.0], dtype="float32"))
    b = a + 3.0
    print(b)
    assert b.numpy().tolist() == [4.0, 5.0]
