import paddle

x = paddle.to_tensor([10.0, 20.0, 30.0])
try:
    x[7]
except (IndexError, ValueError) as refused:
    print("x[7] of three values raises", type(refused).__name__)
else:
    raise AssertionError("no error")
