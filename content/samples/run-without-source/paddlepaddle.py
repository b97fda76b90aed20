import subprocess
import sys

import paddle


class Model(paddle.nn.Layer):
    def forward(self, x):
        return x * 2 + 1


paddle.jit.save(Model(), "model", input_spec=[paddle.static.InputSpec([None], "float32")])
program = """
import paddle
print("another process computes", paddle.jit.load("model")(paddle.ones([3])).tolist())
"""
output = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
print(output.strip())
assert "[3.0, 3.0, 3.0]" in output
