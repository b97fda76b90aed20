import os

import chainer


class Squares(chainer.dataset.DatasetMixin):
    def __len__(self):
        return 8

    def get_example(self, index):
        return index**2, os.getpid()


if __name__ == "__main__":
    iterator = chainer.iterators.MultiprocessIterator(Squares(), 2, repeat=False, shuffle=False, n_processes=2)
    batches = list(iterator)
    iterator.finalize()
    processes = {pid for batch in batches for _, pid in batch}
    print("batches:", [[value for value, _ in batch] for batch in batches])
    # The main process reads the first example itself, to learn its size.
    print("worker processes:", len(processes - {os.getpid()}))
    assert [v for b in batches for v, _ in b] == [i**2 for i in range(8)] and len(processes - {os.getpid()}) >= 1
