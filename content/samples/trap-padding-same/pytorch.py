import torch
import torch.nn.functional as F

x = torch.arange(1.0, 7).reshape(1, 1, 6)
kernel = torch.ones(1, 1, 3)
by_number = F.conv1d(x, kernel, stride=2, padding=1).flatten().tolist()
print("padding=1, stride 2:", by_number)
print("windows start before the first value: pads left and right")
assert by_number == [3.0, 9.0, 15.0]
