import torch

x = torch.tensor(2.0, requires_grad=True)
first, = torch.autograd.grad(x**4, x, create_graph=True)
second, = torch.autograd.grad(first, x)
print("first:", first.item(), " second:", second.item())
assert second.item() == 48.0
