import mxnet as mx

mx.random.seed(0)
layer = mx.gluon.nn.Dense(100, in_units=400)
layer.initialize()
w, b = layer.weight.data().asnumpy(), layer.bias.data().asnumpy()
print("weights: deviation %.3f, largest %.3f; uniform, limit 0.07 for any size" % (w.std(), abs(w).max()))
print("bias: largest %.3f" % abs(b).max())
assert abs(w).max() <= 0.07 and abs(b).max() == 0
