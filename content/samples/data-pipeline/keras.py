import os

import keras
import numpy as np


class Squares(keras.utils.PyDataset):
    def __len__(self):
        return 4

    def __getitem__(self, index):
        numbers = np.arange(2 * index, 2 * index + 2, dtype="float32").reshape(-1, 1)
        return np.hstack([numbers**2, np.full((2, 1), os.getpid(), "float32")]), numbers


if __name__ == "__main__":
    model = keras.Sequential([keras.Input((2,)), keras.layers.Identity()])
    rows = model.predict(Squares(workers=2, use_multiprocessing=True), verbose=0)
    print(keras.backend.backend(), "backend: squares", sorted(rows[:, 0].tolist()))
    print("worker processes:", len(set(rows[:, 1].tolist()) - {float(np.float32(os.getpid()))}))
    assert sorted(rows[:, 0].tolist()) == [float(i**2) for i in range(8)]
