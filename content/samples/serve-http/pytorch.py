import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.request import urlopen

import torch

model = torch.nn.Linear(3, 1)
torch.nn.init.ones_(model.weight)
torch.nn.init.zeros_(model.bias)


class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        x = torch.tensor(json.loads(self.rfile.read(int(self.headers["Content-Length"])))["instances"])
        with torch.no_grad():
            answer = json.dumps({"predictions": model(x).tolist()}).encode()
        self.send_response(200)
        self.end_headers()
        self.wfile.write(answer)

    log_message = lambda *_: None


server = HTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
body = json.dumps({"instances": [[1.0, 2.0, 3.0]]}).encode()
answer = json.loads(urlopen("http://127.0.0.1:%d/" % server.server_port, body).read().decode())
server.shutdown()
print(answer)
assert answer == {"predictions": [[6.0]]}
