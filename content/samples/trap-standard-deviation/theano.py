import theano
import theano.tensor as T

x = T.dvector("x")
value = float(theano.function([x], T.std(x))([1.0, 3.0]))
print("std of 1 and 3: %.4f" % value, "- divides by n")
assert abs(value - 1) < 1e-6
