import cntk as C
import numpy as np
import onnxruntime

x = C.input_variable(4)
model = C.layers.Sequential([C.layers.Dense(8, activation=C.relu), C.layers.Dense(2)])(x)
model.save("model.onnx", format=C.ModelFormat.ONNX)

data = np.ones((1, 4), dtype=np.float32)
session = onnxruntime.InferenceSession("model.onnx")
output, = session.run(None, {session.get_inputs()[0].name: data})
print("ONNX Runtime", onnxruntime.__version__, "agrees within", 1e-5)
assert np.abs(output - model.eval({x: data})).max() < 1e-5
