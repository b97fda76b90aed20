import paddle

traces = []


def double(x):
    traces.append(x.shape[0] if isinstance(x.shape[0], int) else "any length")  # Python runs only while the function is traced
    return x * 2


for name, spec in (("plain", None), ("open length", [paddle.static.InputSpec([None], "float32")])):
    del traces[:]
    run = paddle.jit.to_static(double, input_spec=spec, full_graph=True)
    for length in (3, 4, 5, 3):
        assert run(paddle.ones([length])).numpy().tolist() == [2.0] * length
    print("%-12s four calls, lengths 3, 4, 5, 3; traced for %s" % (name, traces))
assert traces == ["any length"]
