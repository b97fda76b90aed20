import mxnet as mx

x = mx.sym.var("x")
y = mx.sym.where(x > 1, x * 2, x / 2)
print("symbolic: arguments", y.list_arguments(), "no values yet")
executor = y.bind(mx.cpu(), {"x": mx.nd.array([3.0, 0.5])})
values = executor.forward()[0].asnumpy().tolist()
print("after forward:", values)
imperative = [(v * 2 if v > 1 else v / 2).asscalar() for v in mx.nd.array([3.0, 0.5])]
print("imperative:", imperative)
assert values == [6.0, 0.25] == [float(v) for v in imperative]
