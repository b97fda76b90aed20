import torch

layer = torch.nn.Linear(3, 2)
print("3 inputs, 2 outputs: weight", tuple(layer.weight.shape), " y = x W^T + b")
assert tuple(layer.weight.shape) == (2, 3)
