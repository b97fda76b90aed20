import theano
import theano.tensor as T

x = T.vector("x", dtype="float64")
double = theano.function([x], x * 2)
for length in (3, 4, 5, 3):
    assert double([1.0] * length).tolist() == [2.0] * length
print("four calls, lengths 3, 4, 5, 3; functions compiled: 1")
print("the type says nothing of the length:", x.type)
assert x.type.broadcastable == (False,)
