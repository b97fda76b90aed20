import io
import pdb

import tensorflow as tf


@tf.function(autograph=False)
def model(x):
    hidden = x * 2
    debugger.set_trace()
    return tf.reduce_sum(hidden)


def stop_and_look():
    global debugger
    said = io.StringIO()
    debugger = pdb.Pdb(stdin=io.StringIO("p hidden\ncontinue\n"), stdout=said, nosigint=True)
    debugger.use_rawinput = False
    model(tf.constant([1.0, 2.0, 3.0]))
    return said.getvalue().split("(Pdb) ", 1)[1].splitlines()[0] if said.getvalue() else "no stop"


print("while tracing:    ", stop_and_look())
print("second call:      ", stop_and_look())
getattr(tf.config, "run_functions_eagerly", getattr(tf.config, "experimental_run_functions_eagerly", None))(True)
seen = stop_and_look()
print("run eagerly:      ", seen)
assert "2., 4., 6." in seen
