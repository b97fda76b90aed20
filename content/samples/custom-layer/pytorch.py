import torch


class Scale(torch.nn.Module):
    def __init__(self, size):
        super().__init__()
        self.factor = torch.nn.Parameter(torch.full((size,), 2.0))

    def forward(self, x):
        return x * self.factor


model = torch.nn.Sequential(Scale(3))
y = model(torch.ones(2, 3))
y.sum().backward()
print("parameters:", [(name, tuple(p.shape)) for name, p in model.named_parameters()])
print("output:", y.tolist())
print("gradient:", model[0].factor.grad.tolist())
assert y.tolist() == [[2.0] * 3] * 2 and model[0].factor.grad.tolist() == [2.0] * 3
