import os
import tempfile

import torch
import torch.distributed as dist
import torch.multiprocessing as mp
from torch.nn.parallel import DistributedDataParallel


def work(rank, store):
    dist.init_process_group("gloo", init_method="file://" + store, rank=rank, world_size=2)
    torch.manual_seed(0)
    model = DistributedDataParallel(torch.nn.Linear(1, 1, bias=False))
    torch.nn.init.ones_(model.module.weight)
    x = torch.full((4, 1), rank + 1.0)
    model(x).mean().backward()
    gradient = model.module.weight.grad.item()
    results = [torch.zeros(1) for _ in range(2)]
    dist.all_gather(results, torch.tensor([gradient]))
    if rank == 0:
        print("data on the two processes: 1.0 and 2.0")
        print("gradient on both:", [r.item() for r in results])
    assert gradient == 1.5
    dist.destroy_process_group()


if __name__ == "__main__":
    mp.spawn(work, args=(os.path.join(tempfile.mkdtemp(), "store"),), nprocs=2)
    print("two processes done")
