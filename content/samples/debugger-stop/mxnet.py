import io
import pdb

import mxnet as mx
from mxnet import gluon


class Model(gluon.HybridBlock):
    def hybrid_forward(self, F, x):
        hidden = x * 2
        debugger.set_trace()
        return hidden.sum()


def look_inside(model):
    global debugger
    said = io.StringIO()
    debugger = pdb.Pdb(stdin=io.StringIO("p hidden\ncontinue\n"), stdout=said, nosigint=True)
    debugger.use_rawinput = False
    model(mx.nd.array([1.0, 2.0, 3.0])).wait_to_read()
    return said.getvalue().split("(Pdb) ", 1)[1].split("\n(Pdb)")[0].strip()


model = Model()
plain = look_inside(model)
print("plain:     ", " ".join(plain.split()))
model.hybridize()
traced = look_inside(model)
print("hybridized:", traced)
assert "[2. 4. 6.]" in plain and "Symbol" in traced
