import paddle
import paddle.distributed as dist


def work():
    dist.init_parallel_env()
    model = paddle.nn.Linear(1, 1, bias_attr=False)
    parallel = paddle.DataParallel(model)
    x = paddle.full([4, 1], dist.get_rank() + 1.0)
    parallel(x).mean().backward()
    gradient = model.weight.grad.item()
    if dist.get_rank() == 0:
        print("data on the two processes: 1.0 and 2.0; gradient:", gradient)
    assert gradient == 1.5


if __name__ == "__main__":
    dist.spawn(work, nprocs=2, backend="gloo")
    print("two processes done")
