import paddle
import paddle.nn.functional as F

x = paddle.arange(1.0, 7).reshape([1, 1, 6])
kernel = paddle.ones([1, 1, 3])
by_number = F.conv1d(x, kernel, stride=2, padding=1).flatten().tolist()
same = F.conv1d(x, kernel, stride=2, padding="SAME").flatten().tolist()
print("padding=1, stride 2:", by_number)
print("SAME, stride 2:     ", same)
assert by_number == [3.0, 9.0, 15.0] and same == [6.0, 12.0, 11.0]
