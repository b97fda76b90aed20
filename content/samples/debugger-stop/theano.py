import io
import pdb

import theano
import theano.tensor as T


def model(x):
    hidden = x * 2
    debugger.set_trace()
    return hidden.sum()


said = io.StringIO()
debugger = pdb.Pdb(stdin=io.StringIO("p hidden\ncontinue\n"), stdout=said, nosigint=True)
debugger.use_rawinput = False
x = T.dvector("x")
run = theano.function([x], model(x))
print("while building:", said.getvalue().split("(Pdb) ", 1)[1].splitlines()[0])

before = said.getvalue()
value = run([1.0, 2.0, 3.0])
print("while running:  the debugger", "did not stop" if said.getvalue() == before else "stopped")
print("result:", value)
assert value == 12.0 and said.getvalue() == before and "[2." not in before
