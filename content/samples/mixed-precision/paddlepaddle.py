import paddle

model = paddle.nn.Linear(4, 2)
x = paddle.ones([3, 4])
with paddle.amp.auto_cast(level="O1", dtype="bfloat16"):
    y = paddle.matmul(x, model.weight)
    loss = (y.astype("float32") ** 2).mean()
loss.backward()
print("weights:", model.weight.dtype, " gradient:", model.weight.grad.dtype)
print("matrix product:", y.dtype, " loss:", loss.dtype)
assert y.dtype == paddle.bfloat16 and loss.dtype == model.weight.grad.dtype == paddle.float32
