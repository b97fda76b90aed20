import numpy as np
import onnx
import torch

torch.manual_seed(0)
model = torch.nn.Sequential(torch.nn.Linear(4, 8), torch.nn.ReLU(), torch.nn.Linear(8, 2))
x = torch.ones(3, 4)
torch.onnx.export(model, x, "model.onnx")
written = onnx.load("model.onnx")
onnx.checker.check_model(written)
print("opset", written.opset_import[0].version, "nodes", [node.op_type for node in written.graph.node])

import onnxruntime

session = onnxruntime.InferenceSession("model.onnx")
output, = session.run(None, {session.get_inputs()[0].name: x.numpy()})
print("ONNX Runtime", onnxruntime.__version__, "agrees within", 1e-5)
assert np.abs(output - model(x).detach().numpy()).max() < 1e-5
