import io
import pdb

import tensorflow as tf


def model(x):
    hidden = x * 2
    debugger.set_trace()
    return tf.reduce_sum(hidden)


said = io.StringIO()
debugger = pdb.Pdb(stdin=io.StringIO("p hidden\ncontinue\n"), stdout=said, nosigint=True)
debugger.use_rawinput = False
result = model(tf.placeholder(tf.float32, [3]))
print("while building:", said.getvalue().split("(Pdb) ", 1)[1].splitlines()[0])

before = said.getvalue()
with tf.Session() as session:
    value = session.run(result, {"Placeholder:0": [1.0, 2.0, 3.0]})
print("while running:  the debugger", "did not stop" if said.getvalue() == before else "stopped")
print("result:", value)
assert value == 12.0 and said.getvalue() == before and "[2.0" not in before
