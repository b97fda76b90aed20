import json

import mxnet as mx

mx.profiler.set_config(profile_all=True, filename="trace.json", aggregate_stats=True)
mx.profiler.set_state("run")
x = mx.nd.random.uniform(shape=(64, 64))
for _ in range(3):
    x = mx.nd.relu(mx.nd.dot(x, x))
x.wait_to_read()
mx.profiler.set_state("stop")
mx.profiler.dump()
with open("trace.json") as file:
    names = [event.get("name") for event in json.load(file)["traceEvents"] if event.get("ph") == "B"]
print("calls:", {name: names.count(name) for name in ("dot", "relu")})
assert names.count("dot") == 3
