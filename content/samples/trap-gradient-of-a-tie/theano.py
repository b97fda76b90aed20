import theano
import theano.tensor as T

x = T.dscalar("x")
functions = {"relu(x)": T.nnet.relu(x), "max(x, 0)": T.maximum(x, 0.0), "abs(x)": abs(x)}
slopes = {name: float(theano.function([x], T.grad(y, x))(0.0)) for name, y in sorted(functions.items())}
print("slopes at 0:", slopes)
assert slopes["relu(x)"] in (0.0, 0.5)
