import math

import theano
import theano.tensor as T

x = T.dscalar("x")
y = x**3 + T.sin(x)
slope = T.grad(y, x)
print("the gradient is an expression:", theano.pp(theano.function([x], slope).maker.fgraph.outputs[0]))
value = theano.function([x], slope)(2.0)
print("d/dx (x^3 + sin x) at 2 =", round(float(value), 4))
assert abs(value - (12 + math.cos(2))) < 1e-5
