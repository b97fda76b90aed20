import paddle

a = paddle.to_tensor([1.0, 2.0])
b = a + 3.0
print(b)
assert b.numpy().tolist() == [4.0, 5.0]
