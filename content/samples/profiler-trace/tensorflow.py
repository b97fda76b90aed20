import glob

import tensorflow as tf

x = tf.random.uniform((64, 64))
tf.profiler.experimental.start("logs")
for _ in range(3):
    x = tf.nn.relu(x @ x)
tf.profiler.experimental.stop()
files = glob.glob("logs/plugins/profile/*/*.xplane.pb")
content = open(files[0], "rb").read()
print("trace files:", len(files))
print("MatMul in the trace:", b"MatMul" in content)
assert b"MatMul" in content
