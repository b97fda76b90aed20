import paddle


def f(x):
    return paddle.stack([x[0] * x[1], x[0] * x[0] * x[0]])


x, v = paddle.to_tensor([1.0, 2.0]), paddle.to_tensor([1.0, 0.0])
values, slope = paddle.incubate.autograd.jvp(f, x, v)
print("derivative along the first axis:", slope.tolist())
assert slope.tolist() == [2.0, 3.0]
