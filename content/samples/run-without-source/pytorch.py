import subprocess
import sys

import torch


class Model(torch.nn.Module):
    def forward(self, x):
        return x * 2 + 1


torch.export.save(torch.export.export(Model(), (torch.ones(3),)), "model.pt2")
program = """
import torch
print("another process computes", torch.export.load("model.pt2").module()(torch.ones(3)).tolist())
"""
output = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
print(output.strip())
assert "[3.0, 3.0, 3.0]" in output
