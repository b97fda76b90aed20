import tensorflow as tf
from tensorflow.python.client import timeline

x = tf.random_uniform((64, 64))
for _ in range(3):
    x = tf.nn.relu(tf.matmul(x, x))
options, told = tf.RunOptions(trace_level=tf.RunOptions.FULL_TRACE), tf.RunMetadata()
with tf.Session() as session:
    session.run(x, options=options, run_metadata=told)
names = [node.node_name for device in told.step_stats.dev_stats for node in device.node_stats]
trace = timeline.Timeline(told.step_stats).generate_chrome_trace_format()
print("MatMul nodes:", sum(name.startswith("MatMul") for name in set(names)))
print("chrome trace written:", "MatMul" in trace)
assert "MatMul" in trace
