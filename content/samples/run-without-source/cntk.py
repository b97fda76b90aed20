import subprocess
import sys

import cntk as C

x = C.input_variable(3, name="x")
model = x * 2 + 1
model.save("model.dnn")
program = """
import cntk as C
import numpy as np
model = C.load_model("model.dnn")
print("another process computes", model.eval(np.ones((1, 3), dtype=np.float32)).tolist())
"""
output = subprocess.check_output([sys.executable, "-W", "ignore", "-c", program], universal_newlines=True)
print(output.strip())
assert "[3.0, 3.0, 3.0]" in output
