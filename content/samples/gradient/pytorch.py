import math

import torch

x = torch.tensor(2.0, requires_grad=True)
y = x**3 + torch.sin(x)
y.backward()
print("d/dx (x^3 + sin x) at 2 =", round(x.grad.item(), 4))
assert abs(x.grad.item() - (12 + math.cos(2))) < 1e-5
