import subprocess
import sys

import mxnet as mx


class Model(mx.gluon.HybridBlock):
    def hybrid_forward(self, F, x):
        return x * 2 + 1


model = Model()
model.hybridize()
model(mx.nd.ones(3))
model.export("model")
program = """
import mxnet as mx
model = mx.gluon.SymbolBlock.imports("model-symbol.json", ["data"], None)
print("another process computes", model(mx.nd.ones(3)).asnumpy().tolist())
"""
output = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
print(output.strip())
assert "[3.0, 3.0, 3.0]" in output
