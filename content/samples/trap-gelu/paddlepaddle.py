import paddle

y = paddle.nn.functional.gelu(paddle.to_tensor(2.0)).item()
print("gelu(2) by default: %.5f" % y)
assert abs(y - 1.95450) < 1e-5
