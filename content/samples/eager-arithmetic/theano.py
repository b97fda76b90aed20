import theano
import theano.tensor as T

a = T.vector("a")
b = a + 3.0
print("before compiling:", b)
add = theano.function([a], b)
value = add([1.0, 2.0])
print("after calling:   ", value)
assert value.tolist() == [4.0, 5.0]
