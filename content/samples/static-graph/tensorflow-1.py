import tensorflow as tf

x = tf.placeholder(tf.float32, [])
# The graph holds both branches before any number is known.
y = tf.cond(x > 1, lambda: x * 2, lambda: x / 2)
before = len(tf.get_default_graph().get_operations())
with tf.Session() as session:
    values = [session.run(y, {x: number}) for number in (3.0, 0.5)]
after = len(tf.get_default_graph().get_operations())
print("values:", values)
print("operations in the graph before and after running:", before, after)
assert values == [6.0, 0.25] and before == after
