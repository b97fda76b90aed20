import theano
import theano.tensor as T
from theano.ifelse import ifelse

n = T.lscalar("n")


def step(steps, n):
    following = ifelse(T.eq(n % 2, 0), n // 2, 3 * n + 1)
    return [steps + 1, following], theano.scan_module.until(T.le(following, 1))


# Python's while would loop while the graph is built; scan loops while it runs.
(steps, _), updates = theano.scan(step, outputs_info=[T.constant(0, dtype="int64"), n], n_steps=1000)
collatz = theano.function([n], steps[-1], updates=updates)
for start in (6, 7, 27):
    print(start, "takes", collatz(start), "steps")
assert collatz(27) == 111
