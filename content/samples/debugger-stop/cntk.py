import io
import pdb

import cntk as C
import numpy as np


def model(x):
    hidden = x * 2
    debugger.set_trace()
    return C.reduce_sum(hidden)


said = io.StringIO()
debugger = pdb.Pdb(stdin=io.StringIO("p hidden\ncontinue\n"), stdout=said, nosigint=True)
debugger.use_rawinput = False
x = C.input_variable(3)
total = model(x)
print("while building:", said.getvalue().split("(Pdb) ", 1)[1].splitlines()[0])

before = said.getvalue()
value = float(np.ravel(total.eval({x: np.array([[1, 2, 3]], dtype=np.float32)}))[0])
print("while running:  the debugger", "did not stop" if said.getvalue() == before else "stopped")
print("result:", value)
assert value == 12.0 and said.getvalue() == before and "[2." not in before
