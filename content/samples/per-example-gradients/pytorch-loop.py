import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
xs, ys = torch.tensor([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]]), torch.zeros(3)

# Without vmap: one backward pass for each example.
losses = (xs @ w - ys) ** 2
each = torch.stack([torch.autograd.grad(loss, w, retain_graph=True)[0] for loss in losses])
print(each)
assert each.tolist() == [[2.0, 0.0], [0.0, 4.0], [6.0, 6.0]]
