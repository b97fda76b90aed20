import mxnet as mx

scores, labels = mx.nd.array([[0.0, 1.0], [0.0, 2.0]]), mx.nd.array([1, 0])
loss = mx.gluon.loss.SoftmaxCrossEntropyLoss()(scores, labels)
print("takes scores, one loss for each example:", [round(v, 4) for v in loss.asnumpy().tolist()], " mean %.4f" % loss.mean().asscalar())
assert loss.shape == (2,) and abs(loss.mean().asscalar() - 1.2201) < 1e-4
