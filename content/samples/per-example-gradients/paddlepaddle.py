import paddle

w = paddle.to_tensor([1.0, 2.0], stop_gradient=False)
xs = paddle.to_tensor([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])

losses = (xs @ w) ** 2
each = paddle.autograd.jacobian(losses, w)[:]
print(each.numpy())
assert each.numpy().tolist() == [[2.0, 0.0], [0.0, 4.0], [6.0, 6.0]]
