import keras
import numpy as np

y = keras.layers.Dropout(0.2, seed=0)(np.ones((100, 100), dtype="float32"), training=True)
y = keras.ops.convert_to_numpy(y)
dropped = (y == 0).mean()
print(keras.backend.backend(), "backend: 0.2 drops a share of %.1f and multiplies the rest by %.2f" % (dropped, y.max()))
assert abs(dropped - 0.2) < 0.02
