import torch

torch.manual_seed(0)
layer = torch.nn.Dropout(0.5)
active = bool((layer(torch.ones(100)) == 0).any())
print("a new layer drops values when called:", active, " until eval() is called")
layer.eval()
assert active and not (layer(torch.ones(100)) == 0).any()
