import numpy as np
import theano
import theano.tensor as T

random = np.random.RandomState(0)
xs = np.linspace(-1, 1, 64).reshape(-1, 1)

x, y = T.dmatrix("x"), T.dmatrix("y")
w1, b1 = theano.shared(random.normal(size=(1, 32))), theano.shared(np.zeros(32))
w2, b2 = theano.shared(random.normal(scale=0.2, size=(32, 1))), theano.shared(np.zeros(1))
output = T.dot(T.tanh(T.dot(x, w1) + b1), w2) + b2
loss = T.mean((output - y) ** 2)

# Theano brings no optimiser: the update rule is written out.
parameters = [w1, b1, w2, b2]
updates = [(p, p - 0.1 * g) for p, g in zip(parameters, T.grad(loss, parameters))]
train = theano.function([x, y], loss, updates=updates)

for step in range(1501):
    value = train(xs, np.sin(3 * xs))
    if step % 500 == 0:
        print("step %4d  loss %.5f" % (step, value))
assert value < 0.01
