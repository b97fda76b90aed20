import torch

x = torch.tensor([10.0, 20.0, 30.0])
try:
    x[torch.tensor(7)]
except IndexError as refused:
    print("x[7] of three values raises", type(refused).__name__)
else:
    raise AssertionError("no error")
