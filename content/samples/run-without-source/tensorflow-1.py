import subprocess
import sys

import tensorflow as tf

x = tf.placeholder(tf.float32, [None])
with tf.Session() as session:
    tf.saved_model.simple_save(session, "saved_model", {"x": x}, {"y": x * 2 + 1})
program = """
import tensorflow as tf
with tf.Session(graph=tf.Graph()) as session:
    meta = tf.saved_model.loader.load(session, ["serve"], "saved_model")
    signature = meta.signature_def["serving_default"]
    y = session.run(signature.outputs["y"].name, {signature.inputs["x"].name: [1, 1, 1]})
    print("another process computes", y.tolist())
"""
output = subprocess.check_output([sys.executable, "-c", program], universal_newlines=True)
print(output.strip())
assert "[3.0, 3.0, 3.0]" in output
