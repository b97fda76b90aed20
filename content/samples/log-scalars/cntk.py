import glob
import re
import struct

import cntk as C
import numpy as np

x, y = C.input_variable(1), C.input_variable(1)
model = C.layers.Dense(1, init=0)(x)
loss = C.reduce_mean(C.square(model - y))
writer = C.logging.TensorBoardProgressWriter(freq=1, log_dir="logs", model=model)
trainer = C.Trainer(model, (loss, None), [C.sgd(model.parameters, C.learning_parameter_schedule(0.1))], [writer])
data = {x: np.ones((4, 1), np.float32), y: np.ones((4, 1), np.float32)}
losses = []
for _ in range(3):
    trainer.train_minibatch(data)
    losses.append(trainer.previous_minibatch_loss_average)
writer.close()

raw = open(glob.glob("logs/events*")[0], "rb").read()
# In an event a value is its tag, the byte 0x15 and a float.
found = [struct.unpack("<f", number)[0] for number in re.findall(b"minibatch/avg_loss\x15(.{4})", raw, re.DOTALL)]
print("computed:", [round(value, 3) for value in losses])
print("read back:", [round(value, 3) for value in found])
assert np.allclose(losses, found)
