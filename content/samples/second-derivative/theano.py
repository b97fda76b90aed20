import theano
import theano.tensor as T

x = T.dscalar("x")
first = T.grad(x**4, x)
second = T.grad(first, x)
values = theano.function([x], [first, second])(2.0)
print("first: %s  second: %s" % tuple(values))
assert values[1] == 48.0
