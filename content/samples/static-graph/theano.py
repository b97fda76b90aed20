import theano
import theano.tensor as T
from theano.ifelse import ifelse

x = T.dscalar("x")
y = ifelse(T.gt(x, 1), x * 2, x / 2)
run = theano.function([x], y)
nodes = len(run.maker.fgraph.toposort())
values = [float(run(number)) for number in (3.0, 0.5)]
print("values:", values)
print("nodes before and after running:", nodes, len(run.maker.fgraph.toposort()))
assert values == [6.0, 0.25] and nodes == len(run.maker.fgraph.toposort())
