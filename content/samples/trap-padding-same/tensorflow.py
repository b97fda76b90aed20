import tensorflow as tf

x = tf.reshape(tf.range(1.0, 7.0), (1, 6, 1))
same = tf.nn.conv1d(x, tf.ones((3, 1, 1)), stride=2, padding="SAME").numpy().flatten().tolist()
print("SAME, stride 2:", same)
print("windows start at the first value: pads on the right only")
assert same == [6.0, 12.0, 11.0]
