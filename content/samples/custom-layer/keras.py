import keras
import numpy as np


class Scale(keras.layers.Layer):
    def build(self, input_shape):
        self.factor = self.add_weight(name="factor", shape=(input_shape[-1],), initializer=keras.initializers.Constant(2.0))
        super(Scale, self).build(input_shape)

    def call(self, x):
        return x * self.factor

    def compute_output_shape(self, input_shape):
        return input_shape


model = keras.models.Sequential([Scale(input_shape=(3,))])
y = model.predict(np.ones((2, 3)), verbose=0)
print("backend:", keras.backend.backend())
print("parameters:", [tuple(w.shape) for w in model.get_weights()])
print("output:", y.tolist())
assert y.tolist() == [[2.0] * 3] * 2
