import io
import pdb

import chainer
import chainer.functions as F
import numpy as np


class Model(chainer.Chain):
    def forward(self, x):
        hidden = x * 2
        debugger.set_trace()
        return F.sum(hidden)


said = io.StringIO()
debugger = pdb.Pdb(stdin=io.StringIO("p hidden.array\ncontinue\n"), stdout=said, nosigint=True)
debugger.use_rawinput = False
result = Model()(chainer.Variable(np.array([1.0, 2.0, 3.0], dtype=np.float32)))

print(said.getvalue().split("(Pdb) ", 1)[1].splitlines()[0])
print("result:", result.array)
assert "[2., 4., 6.]" in said.getvalue() and result.array == 12.0
