import theano
import theano.tensor as T

a, b = T.lvector("a"), T.lvector("b")
true, floor = theano.function([a, b], [a / b, a // b])([7, -7], [2, 2])
print("7 / 2 and -7 / 2:  ", true.tolist(), true.dtype)
print("7 // 2 and -7 // 2:", floor.tolist())
assert true.tolist() == [3.5, -3.5] and floor.tolist() == [3, -4]
