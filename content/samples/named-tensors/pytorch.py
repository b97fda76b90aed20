import torch

x = torch.ones(2, 3, names=("batch", "channel"))
total = x.sum("channel")
print("sum over 'channel' leaves", total.names, total.tolist())
try:
    x + torch.ones(3, 2, names=("channel", "batch"))
except RuntimeError as refused:
    print("adding axes of other names:", str(refused).split(":")[0].split(".")[0])
else:
    raise AssertionError("names were ignored")
assert total.names == ("batch",) and total.tolist() == [3.0, 3.0]
