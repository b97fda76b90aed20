import torch

graphs = []


def backend(graph, inputs):
    graphs.append([tuple(value.shape) for value in inputs if isinstance(value, torch.Tensor)])
    return graph.forward


@torch.compile(backend=backend)
def double(x):
    return x * 2


for length in (3, 4, 5, 3):
    assert double(torch.ones(length)).tolist() == [2.0] * length
print("four calls, lengths 3, 4, 5, 3; graphs made:", len(graphs))
print("shapes they were made for:", graphs)
assert len(graphs) == 2
