import paddle

paddle.seed(0)
layer = paddle.nn.Linear(400, 100)
w, b = layer.weight, layer.bias
limit = (6 / 500) ** 0.5
print("weights: deviation %.3f, largest %.3f; uniform, limit sqrt(6/(inputs+outputs)) = %.3f" % (w.std().item(), w.abs().max().item(), limit))
print("bias: largest %.3f" % b.abs().max().item())
print("embedding: deviation %.2f" % paddle.nn.Embedding(100, 50).weight.std().item())
assert w.abs().max().item() <= limit and b.abs().max().item() == 0
