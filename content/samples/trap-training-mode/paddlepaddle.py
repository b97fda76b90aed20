import paddle

paddle.seed(0)
layer = paddle.nn.Dropout(0.5)
active = bool((layer(paddle.ones([100])) == 0).any())
print("a new layer drops values when called:", active, " until eval() is called")
layer.eval()
assert active and not bool((layer(paddle.ones([100])) == 0).any())
