import chainer
import numpy as np


def collatz(n):
    steps = 0
    while n.array > 1:
        n = n / 2 if n.array % 2 == 0 else 3 * n + 1
        steps += 1
    return steps


for start in (6, 7, 27):
    print(start, "takes", collatz(chainer.Variable(np.array([start], dtype=np.float32))), "steps")
assert collatz(chainer.Variable(np.array([27], dtype=np.float32))) == 111
