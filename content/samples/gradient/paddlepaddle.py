import math

import paddle

x = paddle.to_tensor(2.0, stop_gradient=False)
y = x**3 + paddle.sin(x)
y.backward()
print("d/dx (x^3 + sin x) at 2 =", round(x.grad.item(), 4))
assert abs(x.grad.item() - (12 + math.cos(2))) < 1e-5
