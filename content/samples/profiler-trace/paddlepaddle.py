import json

import paddle
from paddle import profiler

x = paddle.rand([64, 64])
with profiler.Profiler(targets=[profiler.ProfilerTarget.CPU]) as profile:
    for _ in range(3):
        x = paddle.nn.functional.relu(x @ x)
        profile.step()
profile.export("trace.json", format="json")
with open("trace.json") as file:
    names = [event.get("name", "") for event in json.load(file)["traceEvents"]]
print("matmul in the trace:", any("matmul" in name for name in names))
assert any("matmul" in name for name in names)
