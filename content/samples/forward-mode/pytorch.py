import torch
import torch.autograd.forward_ad as forward

with forward.dual_level():
    x = forward.make_dual(torch.tensor([1.0, 2.0]), torch.tensor([1.0, 0.0]))
    y = torch.stack([x[0] * x[1], x[0] ** 3])
    slope = forward.unpack_dual(y).tangent
print("derivative along the first axis:", slope.tolist())
assert slope.tolist() == [2.0, 3.0]
