import torch

model = torch.nn.Linear(4, 2)
x = torch.ones(3, 4)
with torch.autocast("cpu", dtype=torch.bfloat16):
    y = model(x)
    loss = torch.nn.functional.mse_loss(y, torch.zeros(3, 2))
loss.backward()
print("weights:", model.weight.dtype, " gradient:", model.weight.grad.dtype)
print("matrix product:", y.dtype, " loss:", loss.dtype)
assert y.dtype == torch.bfloat16 and loss.dtype == model.weight.grad.dtype == torch.float32
