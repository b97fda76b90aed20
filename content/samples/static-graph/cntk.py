import cntk as C
import numpy as np

x = C.input_variable(1)
y = C.element_select(C.greater(x, 1), x * 2, x / 2)
count = lambda: len(C.logging.graph.depth_first_search(y, lambda node: isinstance(node, C.Function)))
nodes = count()
values = [float(np.ravel(y.eval({x: np.array([[number]], dtype=np.float32)}))[0]) for number in (3.0, 0.5)]
print("values:", values)
print("nodes before and after running:", nodes, count())
assert values == [6.0, 0.25] and nodes == count()
