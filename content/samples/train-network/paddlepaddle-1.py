import numpy as np
import paddle.fluid as fluid

xs = np.linspace(-1, 1, 64, dtype="float32").reshape(-1, 1)

main, startup = fluid.Program(), fluid.Program()
startup.random_seed = 1
with fluid.program_guard(main, startup):
    x = fluid.data("x", [None, 1], dtype="float32")
    y = fluid.data("y", [None, 1], dtype="float32")
    output = fluid.layers.fc(fluid.layers.fc(x, 32, act="tanh"), 1)
    loss = fluid.layers.mean(fluid.layers.square(output - y))
    fluid.optimizer.Adam(0.02).minimize(loss)

executor = fluid.Executor(fluid.CPUPlace())
executor.run(startup)
for step in range(301):
    value, = executor.run(main, feed={"x": xs, "y": np.sin(3 * xs)}, fetch_list=[loss])
    if step % 100 == 0:
        print("step %3d  loss %.5f" % (step, value.item()))
assert value.item() < 0.01
