import os

import paddle
from paddle.io import DataLoader, Dataset


class Squares(Dataset):
    def __len__(self):
        return 8

    def __getitem__(self, index):
        return index**2, os.getpid()


if __name__ == "__main__":
    batches = list(DataLoader(Squares(), batch_size=2, num_workers=2, use_shared_memory=False))
    print("batches:", [values.tolist() for values, _ in batches])
    processes = {pid for _, pids in batches for pid in pids.tolist()}
    print("worker processes:", len(processes), " main process among them:", os.getpid() in processes)
    assert len(processes) == 2 and [v for b, _ in batches for v in b.tolist()] == [i**2 for i in range(8)]
