import cntk as C
import numpy as np

x = C.input_variable(1, needs_gradient=True)
y = C.pow(x, 3)
point = {x: np.array([[2]], dtype=np.float32)}
slope = y.grad(point, wrt=[x])
print("first derivative:", float(np.ravel(slope)[0]), "as", type(slope).__name__)
second = slope.grad(point, wrt=[x])  # the first one is a value, no expression
assert float(np.ravel(second)[0]) == 12.0
