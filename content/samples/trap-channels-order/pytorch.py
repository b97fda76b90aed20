import torch

layer = torch.nn.Conv2d(3, 8, 5)
print("an image of 32 x 30 with 3 channels: input", (1, 3, 32, 30), "output", tuple(layer(torch.zeros(1, 3, 32, 30)).shape))
print("kernel:", tuple(layer.weight.shape))
assert tuple(layer.weight.shape) == (8, 3, 5, 5)
