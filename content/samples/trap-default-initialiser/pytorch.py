import torch

torch.manual_seed(0)
layer = torch.nn.Linear(400, 100)
w, b = layer.weight.detach(), layer.bias.detach()
print("weights: deviation %.3f, largest %.3f; uniform, limit 1/sqrt(inputs) = %.3f" % (w.std(), w.abs().max(), 400**-0.5))
print("bias: largest %.3f" % b.abs().max())
print("embedding: deviation %.2f" % torch.nn.Embedding(100, 50).weight.std())
assert w.abs().max() <= 400**-0.5 and b.abs().max() > 0
