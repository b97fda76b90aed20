import mxnet as mx

traces = []


class Double(mx.gluon.HybridBlock):
    def hybrid_forward(self, F, x):
        traces.append(F.__name__)  # Python runs only while the graph is made
        return x * 2


model = Double()
model.hybridize()
for length in (3, 4, 5, 3):
    assert model(mx.nd.ones(length)).asnumpy().tolist() == [2.0] * length
print("four calls, lengths 3, 4, 5, 3; graphs made:", len(traces))
assert traces == ["mxnet.symbol"]
