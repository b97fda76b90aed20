import torch
from torch.func import grad, vmap

w = torch.tensor([1.0, 2.0])
xs, ys = torch.tensor([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]]), torch.zeros(3)


def loss(w, x, y):
    return (x @ w - y) ** 2


each = vmap(grad(loss), in_dims=(None, 0, 0))(w, xs, ys)
print(each)
assert each.tolist() == [[2.0, 0.0], [0.0, 4.0], [6.0, 6.0]]
