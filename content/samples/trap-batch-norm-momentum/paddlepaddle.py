import paddle

layer = paddle.nn.BatchNorm1D(1)
layer.train()
layer(paddle.to_tensor([[9.0], [11.0]]))
print("momentum:", layer._momentum, " epsilon:", layer._epsilon)
print("running mean after one batch of mean 10:", round(layer._mean.item(), 4))
print("running variance (batch: 1 by n, 2 by n-1):", round(layer._variance.item(), 4))
assert abs(layer._mean.item() - 1.0) < 1e-6
