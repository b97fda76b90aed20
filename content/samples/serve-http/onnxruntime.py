import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.request import urlopen

import numpy as np
import onnxruntime
from onnx import TensorProto, helper, numpy_helper

x = helper.make_tensor_value_info("x", TensorProto.FLOAT, [None, 3])
y = helper.make_tensor_value_info("y", TensorProto.FLOAT, [None, 1])
weights = numpy_helper.from_array(np.ones((3, 1), np.float32), "w")
graph = helper.make_graph([helper.make_node("MatMul", ["x", "w"], ["y"])], "model", [x], [y], [weights])
model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=10)
session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])


class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        x = np.array(json.loads(self.rfile.read(int(self.headers["Content-Length"])))["instances"], np.float32)
        answer = json.dumps({"predictions": session.run(None, {"x": x})[0].tolist()}).encode()
        self.send_response(200)
        self.end_headers()
        self.wfile.write(answer)

    log_message = lambda *_: None


server = HTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
body = json.dumps({"instances": [[1.0, 2.0, 3.0]]}).encode()
answer = json.loads(urlopen("http://127.0.0.1:%d/" % server.server_port, body).read())
print(answer)
assert answer == {"predictions": [[6.0]]}
