import flax
from flax import nnx

names = ["LSTM", "GRU", "LSTMCell", "GRUCell", "RNN"]
there = [hasattr(nnx, name) for name in names]
print("Flax", flax.__version__)
for name, found in zip(names, there):
    print("nnx.%-9s %s" % (name, found))
assert there == [False, False, True, True, True]
