import torch

quantization = torch.ao.quantization if hasattr(torch, "ao") else torch.quantization
torch.manual_seed(0)
model = torch.nn.Sequential(torch.nn.Linear(64, 64), torch.nn.ReLU(), torch.nn.Linear(64, 10)).eval()
small = quantization.quantize_dynamic(model, {torch.nn.Linear}, dtype=torch.qint8)
x = torch.rand(8, 64)
difference = (small(x) - model(x)).abs().max().item()
print("first layer:", type(small[0]).__module__.split(".")[-3:], small[0].weight().dtype)
print("largest difference below 0.05:", difference < 0.05)
assert small[0].weight().dtype == torch.qint8 and 0 < difference < 0.05
