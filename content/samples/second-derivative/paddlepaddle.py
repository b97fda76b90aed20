import paddle

x = paddle.to_tensor(2.0, stop_gradient=False)
first, = paddle.grad(x * x * x * x, x, create_graph=True)
second, = paddle.grad(first, x)
print("first:", first.item(), " second:", second.item())
assert second.item() == 48.0
