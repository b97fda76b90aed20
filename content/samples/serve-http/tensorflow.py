import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.request import urlopen

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.layers.Dense(1, kernel_initializer="ones", input_shape=(3,))])


class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        x = tf.constant(json.loads(self.rfile.read(int(self.headers["Content-Length"])).decode())["instances"])
        answer = json.dumps({"predictions": model(x).numpy().tolist()}).encode()
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
