import tensorflow as tf


class Scale(tf.keras.layers.Layer):
    def build(self, input_shape):
        self.factor = self.add_weight(name="factor", shape=(int(input_shape[-1]),), initializer=tf.keras.initializers.Constant(2.0))

    def call(self, x):
        return x * self.factor


model = tf.keras.Sequential([Scale()])
with tf.GradientTape() as tape:
    y = model(tf.ones((2, 3)))
    total = tf.reduce_sum(y)
gradient, = tape.gradient(total, model.trainable_variables)
print("parameters:", [(v.name, tuple(v.shape)) for v in model.trainable_variables])
print("output:", y.numpy().tolist())
print("gradient:", gradient.numpy().tolist())
assert y.numpy().tolist() == [[2.0] * 3] * 2 and gradient.numpy().tolist() == [2.0] * 3
