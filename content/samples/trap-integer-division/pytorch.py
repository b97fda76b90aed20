import torch

a, b = torch.tensor([7, -7]), torch.tensor([2, 2])
print("7 / 2 and -7 / 2:  ", (a / b).tolist(), (a / b).dtype)
print("7 // 2 and -7 // 2:", (a // b).tolist())
print("Python's own:      ", [7 / 2, -7 / 2], [7 // 2, -7 // 2])
assert (a / b).tolist() == [3.5, -3.5], "integers divide to integers here"
