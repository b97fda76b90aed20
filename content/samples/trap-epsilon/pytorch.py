import torch

w = torch.zeros(1, requires_grad=True)
adam = torch.optim.Adam([w])
print("Adam:", adam.defaults["eps"], " layer norm:", torch.nn.LayerNorm(1).eps, " batch norm:", torch.nn.BatchNorm1d(1).eps)
# With a gradient as small as epsilon, epsilon decides how far a step goes.
w.grad = torch.full((1,), 1e-7)
adam.step()
print("first step for a gradient of 1e-7: %.2e" % w.item())
assert adam.defaults["eps"] == 1e-8 and abs(w.item() + 1e-3 / 1.1) < 1e-6
