import math

import cntk as C
import numpy as np

x = C.input_variable(1, needs_gradient=True)
y = C.pow(x, 3) + C.sin(x)
gradient = y.grad({x: np.array([[2]], dtype=np.float32)}, wrt=[x])
value = float(np.ravel(gradient)[0])
print("d/dx (x^3 + sin x) at 2 =", round(value, 4))
assert abs(value - (12 + math.cos(2))) < 1e-4
