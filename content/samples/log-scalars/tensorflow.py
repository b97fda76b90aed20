import glob

import tensorflow as tf
from tensorflow.core.util import event_pb2

with tf.summary.create_file_writer("logs").as_default():
    for step in range(3):
        tf.summary.scalar("loss", 1.0 / (step + 1), step=step)
    tf.summary.image("noise", tf.random.uniform((1, 8, 8, 3)), step=0)

scalars, images = [], 0
for record in tf.data.TFRecordDataset(glob.glob("logs/*")):
    event = event_pb2.Event.FromString(record.numpy())
    for value in event.summary.value:
        if value.tag == "loss":
            scalars.append((event.step, round(float(tf.make_ndarray(value.tensor)), 3)))
        images += value.tag == "noise"
print("scalars:", scalars)
print("images: ", images)
assert scalars == [(0, 1.0), (1, 0.5), (2, 0.333)] and images == 1
