import numpy as np
import paddle

model, other = paddle.nn.Linear(3, 2), paddle.nn.Linear(3, 2)
x = paddle.ones([1, 3])
paddle.save(model.state_dict(), "weights.pdparams")

print("before loading:", np.array_equal(model(x).numpy(), other(x).numpy()))
other.set_state_dict(paddle.load("weights.pdparams"))
print("after loading: ", np.array_equal(model(x).numpy(), other(x).numpy()))
assert np.array_equal(model(x).numpy(), other(x).numpy())
