import tensorflow as tf

n = tf.placeholder(tf.int32, [])


def body(n, steps):
    halved, tripled = lambda: n // 2, lambda: 3 * n + 1
    return tf.cond(tf.equal(n % 2, 0), halved, tripled), steps + 1


# Python's while cannot decide on a tensor of a graph; the loop is an operation.
_, steps = tf.while_loop(lambda n, steps: n > 1, body, [n, tf.constant(0)])
with tf.Session() as session:
    for start in (6, 7, 27):
        print(start, "takes", session.run(steps, {n: start}), "steps")
    assert session.run(steps, {n: 27}) == 111
try:
    while n > 1:
        pass
except TypeError as refused:
    print("Python while:", str(refused).split(". ")[0])
