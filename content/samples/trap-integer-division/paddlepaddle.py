import paddle

a, b = paddle.to_tensor([7, -7]), paddle.to_tensor([2, 2])
print("7 / 2 and -7 / 2:  ", (a / b).tolist(), (a / b).dtype)
print("7 // 2 and -7 // 2:", (a // b).tolist())
assert (a / b).tolist() == [3.5, -3.5]
