import chainer.links as L

layer = L.Linear(3, 2)
print("3 inputs, 2 outputs: weight", layer.W.shape, " y = x W^T + b")
assert layer.W.shape == (2, 3)
