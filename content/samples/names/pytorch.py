import torch
import torch.distributed
from torch.autograd import Variable

wrapped = Variable(torch.ones(1))
names = {
    "torch.distributed.ddp": hasattr(torch.distributed, "ddp"),
    "torch.nn.parallel.DistributedDataParallel": hasattr(torch.nn.parallel, "DistributedDataParallel"),
    "Variable is a type of its own": type(wrapped) is not torch.Tensor,
}
for name, there in names.items():
    print("%-42s %s" % (name, there))
assert list(names.values()) == [False, True, False]
