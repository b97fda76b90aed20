import torch

value = torch.std(torch.tensor([1.0, 3.0])).item()
print("std of 1 and 3: %.4f" % value, "- divides by n-1")
assert abs(value - 2**0.5) < 1e-6
