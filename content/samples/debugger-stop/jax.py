import io
import pdb

import jax
import jax.numpy as jnp


def model(x):
    hidden = x * 2
    debugger.set_trace()
    return hidden.sum()


def look_inside(function):
    global debugger
    said = io.StringIO()
    debugger = pdb.Pdb(stdin=io.StringIO("p hidden\ncontinue\n"), stdout=said, nosigint=True)
    debugger.use_rawinput = False
    function(jnp.array([1.0, 2.0, 3.0]))
    return said.getvalue().split("(Pdb) ", 1)[1].splitlines()[0]


plain, traced = look_inside(model), look_inside(jax.jit(model))
print("plain:    ", plain)
print("under jit:", traced)
with jax.disable_jit():
    print("jit off:  ", look_inside(jax.jit(model)))
assert "[2., 4., 6.]" in plain and "Trace" in traced
