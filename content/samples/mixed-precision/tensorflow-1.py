import tensorflow as tf

x = tf.placeholder(tf.float32, [None, 4])
loss = tf.reduce_mean(tf.layers.dense(x, 2) ** 2)
optimizer = tf.train.AdamOptimizer()
# A rewrite of the graph, switched on at the optimiser; it acts on GPUs only.
optimizer = tf.train.experimental.enable_mixed_precision_graph_rewrite(optimizer)
optimizer.minimize(loss)
print("optimiser:", type(optimizer).__name__)
assert "LossScale" in type(optimizer).__name__
