import paddle


class Scale(paddle.nn.Layer):
    def __init__(self, size):
        super().__init__()
        self.factor = self.create_parameter([size], default_initializer=paddle.nn.initializer.Constant(2.0))

    def forward(self, x):
        return x * self.factor


model = paddle.nn.Sequential(Scale(3))
y = model(paddle.ones([2, 3]))
y.sum().backward()
print("parameters:", [(name, tuple(p.shape)) for name, p in model.named_parameters()])
print("output:", y.tolist())
print("gradient:", model[0].factor.grad.tolist())
assert y.tolist() == [[2.0] * 3] * 2 and model[0].factor.grad.tolist() == [2.0] * 3
