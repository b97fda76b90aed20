import tensorflow as tf


class Scale(tf.layers.Layer):
    def build(self, input_shape):
        self.factor = self.add_variable("factor", (int(input_shape[-1]),), initializer=tf.constant_initializer(2.0))
        self.built = True

    def call(self, x):
        return x * self.factor


y = Scale(name="scale")(tf.ones((2, 3)))
gradient, = tf.gradients(tf.reduce_sum(y), tf.trainable_variables())
print("parameters:", [(v.name, tuple(v.shape.as_list())) for v in tf.trainable_variables()])
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    output, slope = session.run([y, gradient])
print("output:", output.tolist())
print("gradient:", slope.tolist())
assert output.tolist() == [[2.0] * 3] * 2 and slope.tolist() == [2.0] * 3
