import tensorflow as tf

scores, labels = tf.constant([[0.0, 1.0], [0.0, 2.0]]), tf.constant([1, 0])
operation = tf.nn.sparse_softmax_cross_entropy_with_logits(labels=labels, logits=scores)
print("tf.nn takes scores, one loss for each example:", [round(float(v), 4) for v in operation])
right = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)(labels, scores)
wrong = tf.keras.losses.SparseCategoricalCrossentropy()(labels, scores)
print("tf.keras, from_logits=True, the mean: %.4f" % right)
print("tf.keras by default takes the scores for probabilities: %.4f" % wrong)
assert abs(float(right) - 1.2201) < 1e-4 and abs(float(wrong) - 1.2201) > 1
