import glob

import tensorflow as tf

loss = tf.placeholder(tf.float32, [])
merged = tf.summary.merge([tf.summary.scalar("loss", loss), tf.summary.image("noise", tf.random_uniform((1, 8, 8, 3)))])
with tf.Session() as session:
    writer = tf.summary.FileWriter("logs", session.graph)
    for step in range(3):
        writer.add_summary(session.run(merged, {loss: 1.0 / (step + 1)}), step)
    writer.close()

values = [(event.step, value) for event in tf.train.summary_iterator(glob.glob("logs/*")[0]) for value in event.summary.value]
scalars = [(step, round(value.simple_value, 3)) for step, value in values if value.tag == "loss"]
print("scalars:", scalars)
print("images: ", sum(value.HasField("image") for _, value in values))
assert scalars == [(0, 1.0), (1, 0.5), (2, 0.333)]
