import mxnet as mx
from mxnet import autograd, gluon

mx.random.seed(0)
x = mx.nd.linspace(-1, 1, 64).reshape((-1, 1))
y = mx.nd.sin(3 * x)

model = gluon.nn.HybridSequential()
model.add(gluon.nn.Dense(32, activation="tanh"), gluon.nn.Dense(1))
model.initialize(mx.init.Xavier())
trainer = gluon.Trainer(model.collect_params(), "adam", {"learning_rate": 0.02})

for step in range(301):
    with autograd.record():
        loss = ((model(x) - y) ** 2).mean()
    loss.backward()
    trainer.step(1)
    if step % 100 == 0:
        print("step %3d  loss %.5f" % (step, loss.asscalar()))
assert loss.asscalar() < 0.01
