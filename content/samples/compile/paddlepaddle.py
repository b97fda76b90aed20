import paddle


def gelu(x):
    return 0.5 * x * (1 + paddle.tanh(0.79788456 * (x + 0.044715 * x**3)))


x = paddle.linspace(-3, 3, 10001)
graph = paddle.jit.to_static(gelu)
difference = (graph(x) - gelu(x)).abs().max().item()
print("to_static, largest difference from eager:", difference)
assert difference < 1e-5
