import paddle
import paddle.nn.functional as F

paddle.seed(0)
y = F.dropout(paddle.ones([10000]), 0.2)
dropped = (y == 0).astype("float32").mean().item()
print("0.2 drops a share of %.1f and multiplies the rest by %.2f" % (dropped, y.max().item()))
still = F.dropout(paddle.ones([1]), 0.2, training=False).item()
print("at inference 1 becomes %.2f" % still)
assert abs(dropped - 0.2) < 0.02 and still == 1.0
