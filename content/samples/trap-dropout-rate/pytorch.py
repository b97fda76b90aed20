import torch
import torch.nn.functional as F

torch.manual_seed(0)
y = F.dropout(torch.ones(10000), 0.2, training=True)
dropped = (y == 0).float().mean().item()
print("0.2 drops a share of %.1f and multiplies the rest by %.2f" % (dropped, y.max().item()))
assert abs(dropped - 0.2) < 0.02
