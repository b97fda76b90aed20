import mxnet as mx
import numpy as np

print("a Python float becomes      ", mx.nd.array([0.5]).dtype.__name__)
print("an array of float64 becomes ", mx.nd.array(np.zeros(1)).dtype.__name__)
print("a Python int becomes        ", mx.nd.array([1]).dtype.__name__)
# Lists become float32 whatever they hold; arrays keep their type, but for float64.
assert mx.nd.array(np.zeros(1)).dtype == np.float32 and mx.nd.array([1]).dtype == np.float32
