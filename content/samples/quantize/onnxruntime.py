import numpy as np
import onnx
import onnxruntime
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

random = np.random.RandomState(0)
weights = numpy_helper.from_array(random.uniform(-0.1, 0.1, (64, 10)).astype(np.float32), "w")
x = helper.make_tensor_value_info("x", TensorProto.FLOAT, [None, 64])
y = helper.make_tensor_value_info("y", TensorProto.FLOAT, [None, 10])
graph = helper.make_graph([helper.make_node("MatMul", ["x", "w"], ["y"])], "model", [x], [y], [weights])
onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=10), "model.onnx")
quantize_dynamic("model.onnx", "small.onnx", weight_type=QuantType.QInt8, reduce_range=True)

data = {"x": random.rand(8, 64).astype(np.float32)}
plain, small = (onnxruntime.InferenceSession(name, providers=["CPUExecutionProvider"]) for name in ("model.onnx", "small.onnx"))
difference = np.abs(plain.run(None, data)[0] - small.run(None, data)[0]).max()
print("operators:", [node.op_type for node in onnx.load("small.onnx").graph.node])
print("largest difference below 0.05:", bool(difference < 0.05))
assert 0 < difference < 0.05
