import io
import pdb

import tensorflow as tf


class Model(tf.keras.Model):
    def call(self, x):
        hidden = x * 2
        debugger.set_trace()
        return tf.reduce_sum(hidden)


commands = "p hidden\np hidden.numpy().tolist()\ncontinue\n"
said = io.StringIO()
debugger = pdb.Pdb(stdin=io.StringIO(commands), stdout=said, nosigint=True)
debugger.use_rawinput = False
result = Model()(tf.constant([1.0, 2.0, 3.0]))

print(said.getvalue().split("(Pdb) ", 1)[1].strip())
print("result:", result)
assert "[2.0, 4.0, 6.0]" in said.getvalue(), "the debugger saw no value"
assert float(result) == 12.0
