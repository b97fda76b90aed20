import mxnet as mx

x = mx.nd.arange(1, 7).reshape((1, 1, 6))
by_number = mx.nd.Convolution(x, mx.nd.ones((1, 1, 3)), kernel=(3,), stride=(2,), pad=(1,), num_filter=1, no_bias=True)
values = by_number.asnumpy().flatten().tolist()
print("pad=1, stride 2:", values)
assert values == [3.0, 9.0, 15.0]
