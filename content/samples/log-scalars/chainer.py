import json

import chainer
import chainer.links as L
import numpy as np
from chainer.training import extensions

data = chainer.datasets.TupleDataset(*[np.ones((4, 1), dtype=np.float32)] * 2)
iterator = chainer.iterators.SerialIterator(data, 4)
model = L.Classifier(L.Linear(1, 1, initialW=0), lossfun=chainer.functions.mean_squared_error)
model.compute_accuracy = False
updater = chainer.training.StandardUpdater(iterator, chainer.optimizers.SGD(0.1).setup(model))
trainer = chainer.training.Trainer(updater, (3, "iteration"), out="logs")
trainer.extend(extensions.LogReport(trigger=(1, "iteration")))
trainer.run()

with open("logs/log") as file:
    rows = [(row["iteration"], round(row["main/loss"], 3)) for row in json.load(file)]
print("LogReport wrote JSON:", rows)
assert rows[0] == (1, 1.0) and rows[2][1] < rows[1][1]
