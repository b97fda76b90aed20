import pickle

import numpy as np
import theano
import theano.tensor as T

# Theano has no format of its own; its documentation recommends pickle.
w = theano.shared(np.random.RandomState(0).normal(size=(3, 2)), "w")
x = T.dmatrix("x")
predict = theano.function([x], T.dot(x, w))
with open("function.pkl", "wb") as file:
    pickle.dump(predict, file)
with open("function.pkl", "rb") as file:
    other = pickle.load(file)
same = np.array_equal(predict(np.ones((1, 3))), other(np.ones((1, 3))))
print("same output:", same)
assert same
