import numpy as np
import theano
import theano.tensor as T

x = T.dvector("x")
y = 0.5 * x * (1 + T.tanh(0.79788456 * (x + 0.044715 * x**3)))
compiled = theano.function([x], y)

values = np.linspace(-3, 3, 10001)
expected = 0.5 * values * (1 + np.tanh(0.79788456 * (values + 0.044715 * values**3)))
difference = abs(compiled(values) - expected).max()
nodes = [type(node.op).__name__ for node in compiled.maker.fgraph.toposort()]
print("C compiler:", "found" if theano.config.cxx else "none", " nodes after fusion:", nodes)
print("largest difference from NumPy:", difference)
assert difference < 1e-12 and theano.config.cxx
