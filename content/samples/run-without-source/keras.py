import subprocess
import sys

import keras
import numpy as np

x = np.ones((1, 3), dtype="float32")
model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(1, kernel_initializer="ones", bias_initializer="ones")])
model.save("model.keras")
program = """
import keras, numpy
print("another process computes", keras.models.load_model("model.keras").predict(numpy.ones((1, 3)), verbose=0).tolist())
"""
output = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
print(keras.backend.backend(), "backend,", output.strip())
assert "[[4.0]]" in output
