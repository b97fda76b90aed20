import torch


def collatz(n):
    steps = 0
    while n > 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps


for start in (6, 7, 27):
    print(start, "takes", collatz(torch.tensor(start)), "steps")
assert collatz(torch.tensor(27)) == 111
