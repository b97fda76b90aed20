import keras
import numpy as np

model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(8, activation="relu"), keras.layers.Dense(2)])
x = np.ones((3, 4), dtype="float32")
expected = keras.ops.convert_to_numpy(model(x))
model.export("model.onnx", format="onnx", verbose=False)

import onnxruntime

session = onnxruntime.InferenceSession("model.onnx", providers=["CPUExecutionProvider"])
output, = session.run(None, {session.get_inputs()[0].name: x})
print(keras.backend.backend(), "backend; ONNX Runtime", onnxruntime.__version__, "agrees within", 1e-5)
assert np.abs(output - expected).max() < 1e-5
