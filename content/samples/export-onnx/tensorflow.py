import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((4,)), tf.keras.layers.Dense(2)])
model(np.ones((1, 4), "float32"))
# Keras hands this over to tf2onnx, which the package does not bring.
model.export("model.onnx", format="onnx")

import onnxruntime

session = onnxruntime.InferenceSession("model.onnx")
output, = session.run(None, {session.get_inputs()[0].name: np.ones((3, 4), "float32")})
assert np.abs(output - model(np.ones((3, 4)))).max() < 1e-5
