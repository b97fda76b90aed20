import numpy as np
import torch

print("a Python float becomes      ", torch.tensor(0.5).dtype)
print("an array of float64 becomes ", torch.tensor(np.zeros(1)).dtype)
print("a Python int becomes        ", torch.tensor(1).dtype)
assert torch.tensor(0.5).dtype == torch.float32 and torch.tensor(np.zeros(1)).dtype == torch.float64
