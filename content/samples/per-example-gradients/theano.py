import theano
import theano.tensor as T

w, xs = T.dvector("w"), T.dmatrix("xs")
losses = T.dot(xs, w) ** 2
each = theano.function([w, xs], theano.gradient.jacobian(losses, w))
value = each([1.0, 2.0], [[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])
print(value)
assert value.tolist() == [[2.0, 0.0], [0.0, 4.0], [6.0, 6.0]]
