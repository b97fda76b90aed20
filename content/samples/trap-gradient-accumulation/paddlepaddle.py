import paddle

w = paddle.to_tensor(1.0, stop_gradient=False)
for _ in range(2):
    (3 * w).backward()
print("after backward twice:", w.grad.item(), "- adds up until it is cleared")
assert w.grad.item() == 6.0
