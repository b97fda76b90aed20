import paddle

layer = paddle.nn.Linear(3, 2)
print("3 inputs, 2 outputs: weight", tuple(layer.weight.shape), " y = x W + b")
assert tuple(layer.weight.shape) == (3, 2)
