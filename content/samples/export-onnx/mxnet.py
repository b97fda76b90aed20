import mxnet as mx
import numpy as np
import onnxruntime

model = mx.gluon.nn.HybridSequential()
model.add(mx.gluon.nn.Dense(8, activation="relu"), mx.gluon.nn.Dense(2))
model.initialize(mx.init.Xavier())
model.hybridize()
x = mx.nd.ones((3, 4))
expected = model(x).asnumpy()
model.export("model")
mx.onnx.export_model("model-symbol.json", "model-0000.params", [(3, 4)], np.float32, "model.onnx")

session = onnxruntime.InferenceSession("model.onnx")
output, = session.run(None, {session.get_inputs()[0].name: x.asnumpy()})
print("ONNX Runtime", onnxruntime.__version__, "agrees within", 1e-5)
assert np.abs(output - expected).max() < 1e-5
