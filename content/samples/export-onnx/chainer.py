import chainer
import chainer.functions as F
import chainer.links as L
import numpy as np
import onnx_chainer
import onnxruntime

model = chainer.Sequential(L.Linear(4, 8), F.relu, L.Linear(8, 2))
x = np.ones((3, 4), dtype=np.float32)
onnx_chainer.export(model, x, filename="model.onnx")

session = onnxruntime.InferenceSession("model.onnx")
output, = session.run(None, {session.get_inputs()[0].name: x})
print("ONNX Runtime", onnxruntime.__version__, "agrees within", 1e-5)
assert np.abs(output - model(x).array).max() < 1e-5
