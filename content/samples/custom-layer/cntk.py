import cntk as C
import numpy as np


def Scale(size):
    factor = C.parameter(size, init=2.0, name="factor")
    return C.layers.BlockFunction("Scale", "scale")(lambda x: x * factor)


x = C.input_variable(3)
model = Scale(3)(x)
data = np.ones((2, 3), dtype=np.float32)
gradient = C.reduce_sum(model).grad({x: data}, wrt=[model.factor])
print("parameters:", [(parameter.name, parameter.shape) for parameter in model.parameters])
print("output:", model.eval({x: data}).tolist())
print("gradient:", np.asarray(gradient).tolist())
assert model.eval({x: data}).tolist() == [[2.0] * 3] * 2 and np.asarray(gradient).tolist() == [2.0] * 3
