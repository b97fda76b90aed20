import keras
import numpy as np

scores, labels = np.array([[0.0, 1.0], [0.0, 2.0]], "float32"), np.array([1, 0])
right = float(keras.losses.SparseCategoricalCrossentropy(from_logits=True)(labels, scores))
wrong = float(keras.losses.SparseCategoricalCrossentropy()(labels, scores))
print(keras.backend.backend(), "backend")
print("from_logits=True, the mean: %.4f" % right)
print("by default takes the scores for probabilities: %.4f" % wrong)
assert abs(right - 1.2201) < 1e-4 and abs(wrong - 1.2201) > 1
