import theano
import theano.tensor as T

x, direction = T.dvector("x"), T.dvector("direction")
y = T.stack([x[0] * x[1], x[0] ** 3])
slope = theano.function([x, direction], T.Rop(y, x, direction))([1.0, 2.0], [1.0, 0.0])
print("derivative along the first axis:", slope.tolist())
assert slope.tolist() == [2.0, 3.0]
