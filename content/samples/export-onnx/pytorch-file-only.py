import onnx
import torch

model = torch.nn.Sequential(torch.nn.Linear(4, 8), torch.nn.ReLU(), torch.nn.Linear(8, 2))
torch.onnx.export(model, torch.ones(3, 4), "model.onnx")
written = onnx.load("model.onnx")
onnx.checker.check_model(written)
print("opset", written.opset_import[0].version, "nodes", [node.op_type for node in written.graph.node])
assert written.graph.node[0].op_type == "Gemm"
