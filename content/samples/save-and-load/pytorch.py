import torch

torch.manual_seed(0)
model = torch.nn.Linear(3, 2)
torch.save(model.state_dict(), "weights.pt")

other = torch.nn.Linear(3, 2)
x = torch.ones(1, 3)
print("before loading:", torch.equal(model(x), other(x)))
other.load_state_dict(torch.load("weights.pt"))
print("after loading: ", torch.equal(model(x), other(x)))
assert torch.equal(model(x), other(x))
