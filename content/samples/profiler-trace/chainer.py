import chainer
import chainer.functions as F
import numpy as np

x = chainer.Variable(np.random.rand(64, 64).astype(np.float32))
hook = chainer.function_hooks.TimerHook()
with hook:
    for _ in range(3):
        x = F.relu(F.matmul(x, x))
summary = {name: entry["occurrence"] for name, entry in hook.summary().items()}
print("calls:", summary)
assert summary == {"MatMul": 3, "ReLU": 3}
