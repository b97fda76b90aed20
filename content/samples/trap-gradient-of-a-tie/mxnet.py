import mxnet as mx

x = mx.nd.zeros(1)
x.attach_grad()
slopes = {}
for name, function in {"relu(x)": mx.nd.relu, "max(x, 0)": lambda x: mx.nd.maximum(x, mx.nd.zeros(1)), "abs(x)": mx.nd.abs}.items():
    with mx.autograd.record():
        y = function(x)
    y.backward()
    slopes[name] = float(x.grad.asscalar())
print("slopes at 0:", slopes)
assert slopes["relu(x)"] == 0.0
