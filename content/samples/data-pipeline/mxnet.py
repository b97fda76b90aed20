import os

import mxnet as mx
from mxnet import gluon


class Squares(gluon.data.Dataset):
    def __len__(self):
        return 8

    def __getitem__(self, index):
        return mx.nd.array([index**2]), mx.nd.array([os.getpid()], dtype="int32")


if __name__ == "__main__":
    batches = list(gluon.data.DataLoader(Squares(), batch_size=2, num_workers=2))
    values = [int(v) for squares, _ in batches for v in squares.asnumpy().ravel()]
    processes = {int(pid) for _, pids in batches for pid in pids.asnumpy().ravel()}
    print("values:", values)
    print("worker processes:", len(processes), " main process among them:", os.getpid() in processes)
    assert values == [i**2 for i in range(8)] and os.getpid() not in processes
