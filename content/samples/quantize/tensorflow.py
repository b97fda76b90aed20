import numpy as np
import tensorflow as tf

tf.random.set_seed(0)
model = tf.keras.Sequential([tf.keras.Input((64,)), tf.keras.layers.Dense(64, activation="relu"), tf.keras.layers.Dense(10)])
plain = tf.lite.TFLiteConverter.from_keras_model(model)
small = tf.lite.TFLiteConverter.from_keras_model(model)
small.optimizations = [tf.lite.Optimize.DEFAULT]
sizes = [len(plain.convert()), len(small.convert())]
interpreter = tf.lite.Interpreter(model_content=small.convert())
interpreter.allocate_tensors()
kinds = {np.dtype(detail["dtype"]).name for detail in interpreter.get_tensor_details()}
print("file with 8-bit weights is smaller:", sizes[1] < 0.5 * sizes[0], " types inside:", sorted(kinds))
x = np.random.RandomState(0).rand(1, 64).astype("float32")
interpreter.set_tensor(interpreter.get_input_details()[0]["index"], x)
interpreter.invoke()
output = interpreter.get_tensor(interpreter.get_output_details()[0]["index"])
difference = np.abs(output - model(x).numpy()).max()
print("largest difference below 0.05:", bool(difference < 0.05))
assert "int8" in kinds and difference < 0.05
