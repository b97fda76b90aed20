import paddle

w = paddle.create_parameter([1], "float32", default_initializer=paddle.nn.initializer.Constant(0.0))
adam = paddle.optimizer.Adam(parameters=[w])
print("Adam:", adam._epsilon, " layer norm:", paddle.nn.LayerNorm(1)._epsilon, " batch norm:", paddle.nn.BatchNorm1D(1)._epsilon)
(w * 1e-7).sum().backward()
adam.step()
print("first step for a gradient of 1e-7: %.2e" % w.item())
assert adam._epsilon == 1e-8
