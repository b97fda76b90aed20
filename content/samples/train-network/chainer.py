import chainer
import chainer.functions as F
import chainer.links as L
import numpy as np

np.random.seed(0)
x = np.linspace(-1, 1, 64, dtype=np.float32).reshape(-1, 1)
y = np.sin(3 * x)

model = chainer.Sequential(L.Linear(1, 32), F.tanh, L.Linear(32, 1))
optimizer = chainer.optimizers.Adam(alpha=0.02).setup(model)

for step in range(301):
    model.cleargrads()
    loss = F.mean_squared_error(model(x), y)
    loss.backward()
    optimizer.update()
    if step % 100 == 0:
        print("step %3d  loss %.5f" % (step, loss.array))
assert loss.array < 0.01
