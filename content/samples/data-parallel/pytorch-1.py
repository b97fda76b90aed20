import os
import tempfile

import torch
import torch.distributed as dist
import torch.multiprocessing as mp
from torch.nn.parallel import DistributedDataParallelCPU


def work(rank, store):
    dist.init_process_group("gloo", init_method="file://" + store, rank=rank, world_size=2)
    model = DistributedDataParallelCPU(torch.nn.Linear(1, 1, bias=False))
    x = torch.full((4, 1), rank + 1.0)
    model(x).mean().backward()
    gradient = model.module.weight.grad.item()
    if rank == 0:
        print("data on the two processes: 1.0 and 2.0; gradient:", gradient)
    assert gradient == 1.5


if __name__ == "__main__":
    store = os.path.join(tempfile.mkdtemp(), "store")
    workers = [mp.Process(target=work, args=(rank, store)) for rank in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert [worker.exitcode for worker in workers] == [0, 0]
    print("two processes done")
