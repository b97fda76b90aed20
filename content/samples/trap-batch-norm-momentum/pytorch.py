import torch

layer = torch.nn.BatchNorm1d(1)
layer.train()
layer(torch.tensor([[9.0], [11.0]]))
print("momentum:", layer.momentum, " epsilon:", layer.eps)
print("running mean after one batch of mean 10:", round(layer.running_mean.item(), 4))
print("running variance (batch: 1 by n, 2 by n-1):", round(layer.running_var.item(), 4))
assert abs(layer.running_mean.item() - 1.0) < 1e-6
