import cntk as C
import numpy as np

xs = np.linspace(-1, 1, 64, dtype=np.float32).reshape(-1, 1)
ys = np.sin(3 * xs)

x, y = C.input_variable(1), C.input_variable(1)
init = C.glorot_uniform(seed=1)
model = C.layers.Sequential([C.layers.Dense(32, activation=C.tanh, init=init), C.layers.Dense(1, init=init)])(x)
loss = C.squared_error(model, y)
learner = C.adam(model.parameters, lr=C.learning_parameter_schedule_per_sample(0.02), momentum=C.momentum_schedule(0.9))
trainer = C.Trainer(model, (loss, None), [learner])

for step in range(301):
    trainer.train_minibatch({x: xs, y: ys})
    if step % 100 == 0:
        print("step %3d  loss %.5f" % (step, trainer.previous_minibatch_loss_average))
assert trainer.previous_minibatch_loss_average < 0.01
