import torch


def step(kind, **options):
    w = torch.ones(1, requires_grad=True)
    w.grad = torch.zeros(1)
    kind([w], lr=0.1, **options).step()
    return w.item()


print("default decay: Adam", torch.optim.Adam([torch.ones(1)]).defaults["weight_decay"], " AdamW", torch.optim.AdamW([torch.ones(1)]).defaults["weight_decay"])
coupled, apart = step(torch.optim.Adam, weight_decay=0.1), step(torch.optim.AdamW, weight_decay=0.1)
print("1 after a step with decay 0.1 and no gradient: Adam %.3f, AdamW %.3f" % (coupled, apart))
assert abs(coupled - 0.9) < 1e-3 and abs(apart - 0.99) < 1e-3
