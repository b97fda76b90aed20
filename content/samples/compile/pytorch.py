import torch


def gelu(x):
    return 0.5 * x * (1 + torch.tanh(0.79788456 * (x + 0.044715 * x**3)))


compiled = torch.compile(gelu, fullgraph=True)
x = torch.linspace(-3, 3, 10001)
difference = (compiled(x) - gelu(x)).abs().max().item()
print("torch.compile, largest difference from eager:", difference)
assert difference < 1e-5
