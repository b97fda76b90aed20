import numpy as np
import paddle


def double_or_halve(x):
    return x * 2 if x > 1 else x / 2


print("dynamic by default:", paddle.in_dynamic_mode(), double_or_halve(paddle.to_tensor(0.5)).item())
paddle.enable_static()
x = paddle.static.data("x", [], "float32")
y = paddle.static.nn.cond(x > 1, lambda: x * 2, lambda: x / 2)
executor = paddle.static.Executor(paddle.CPUPlace())
values = [executor.run(feed={"x": np.float32(number)}, fetch_list=[y])[0].item() for number in (3.0, 0.5)]
print("static mode:", values)
assert values == [6.0, 0.25]
