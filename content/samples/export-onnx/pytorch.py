import numpy as np
import onnxruntime
import torch

torch.manual_seed(0)
model = torch.nn.Sequential(torch.nn.Linear(4, 8), torch.nn.ReLU(), torch.nn.Linear(8, 2))
x = torch.ones(3, 4)
torch.onnx.export(model, (x,), "model.onnx", dynamo=True, verbose=False)

session = onnxruntime.InferenceSession("model.onnx", providers=["CPUExecutionProvider"])
output, = session.run(None, {session.get_inputs()[0].name: x.numpy()})
difference = np.abs(output - model(x).detach().numpy()).max()
print("ONNX Runtime", onnxruntime.__version__, "agrees within", 1e-5)
assert difference < 1e-5
