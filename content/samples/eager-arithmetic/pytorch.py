import torch

a = torch.tensor([1.0, 2.0])
b = a + 3.0
print(b)
assert b.tolist() == [4.0, 5.0]
