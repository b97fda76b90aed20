import torch

x = torch.tensor(0.0, requires_grad=True)
slopes = {}
for name, function in {"relu(x)": torch.relu, "max(x, 0)": lambda x: torch.max(x, torch.zeros(())), "abs(x)": torch.abs}.items():
    slopes[name], = torch.autograd.grad(function(x), x)
print("slopes at 0:", {name: value.item() for name, value in slopes.items()})
assert slopes["relu(x)"].item() == 0.0
