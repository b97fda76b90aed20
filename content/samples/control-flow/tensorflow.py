import tensorflow as tf


def collatz(n):
    steps = tf.constant(0)
    while n > 1:
        if n % 2 == 0:
            n = n // 2
        else:
            n = 3 * n + 1
        steps = steps + 1
    return steps


for start in (6, 7, 27):
    print(start, "takes", int(collatz(tf.constant(start))), "steps")
assert int(collatz(tf.constant(27))) == 111
# tf.function rewrites the same Python into a graph with a while loop.
graph = tf.function(collatz).get_concrete_function(tf.TensorSpec([], tf.int32))
kinds = sorted({op.type for op in graph.graph.get_operations()})
print("in a graph:", kinds)
assert int(graph(tf.constant(27))) == 111
