import numpy as np
import paddle

print("a Python float becomes      ", paddle.to_tensor(0.5).dtype)
print("an array of float64 becomes ", paddle.to_tensor(np.zeros(1)).dtype)
print("a Python int becomes        ", paddle.to_tensor(1).dtype)
assert paddle.to_tensor(0.5).dtype == paddle.float32 and paddle.to_tensor(np.zeros(1)).dtype == paddle.float64
