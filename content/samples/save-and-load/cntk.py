import cntk as C
import numpy as np

x = C.input_variable(3)
model = C.layers.Dense(2)(x)
model.save("model.dnn")
other = C.load_model("model.dnn")
data = np.ones((1, 3), dtype=np.float32)
same = np.array_equal(model.eval({x: data}), other.eval({other.arguments[0]: data}))
print("same output:", same)
assert same
