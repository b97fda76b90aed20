import keras
import numpy as np

x = np.arange(1.0, 7, dtype="float32").reshape(1, 6, 1)
same = keras.ops.conv(x, np.ones((3, 1, 1), "float32"), strides=2, padding="same")
same = keras.ops.convert_to_numpy(same).flatten().tolist()
print(keras.backend.backend(), "backend, same, stride 2:", same)
assert same == [6.0, 12.0, 11.0]
