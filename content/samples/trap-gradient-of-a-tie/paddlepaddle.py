import paddle
import paddle.nn.functional as F

x = paddle.to_tensor(0.0, stop_gradient=False)
zero = paddle.to_tensor(0.0)
functions = {"relu(x)": F.relu, "max(x, 0)": lambda x: paddle.maximum(x, zero), "abs(x)": paddle.abs}
slopes = {name: paddle.grad(function(x), x)[0].item() for name, function in functions.items()}
print("slopes at 0:", slopes)
assert slopes["relu(x)"] == 0.0
