import subprocess
import sys

import torch


class Model(torch.nn.Module):
    def forward(self, x):
        return x * 2 + 1


torch.jit.trace(Model(), torch.ones(3)).save("model.pt")
program = """
import torch
print("another process computes", torch.jit.load("model.pt")(torch.ones(3)).tolist())
"""
output = subprocess.check_output([sys.executable, "-c", program], universal_newlines=True)
print(output.strip())
assert "[3.0, 3.0, 3.0]" in output
