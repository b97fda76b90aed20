import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.request import urlopen

import jax
import jax.numpy as jnp

weights = jnp.ones((3, 1))
predict = jax.jit(lambda x: x @ weights)


class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        x = jnp.array(json.loads(self.rfile.read(int(self.headers["Content-Length"])))["instances"])
        answer = json.dumps({"predictions": predict(x).tolist()}).encode()
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
