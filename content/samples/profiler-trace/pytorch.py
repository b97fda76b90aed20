import json

import torch
from torch.profiler import ProfilerActivity, profile

x = torch.rand(64, 64)
with profile(activities=[ProfilerActivity.CPU]) as profiler:
    for _ in range(3):
        x = torch.relu(x @ x)
counts = {event.key: event.count for event in profiler.key_averages() if event.key in ("aten::mm", "aten::relu")}
profiler.export_chrome_trace("trace.json")
with open("trace.json") as file:
    names = {event.get("name") for event in json.load(file)["traceEvents"]}
print("calls:", dict(sorted(counts.items())))
print("aten::mm in the trace:", "aten::mm" in names)
assert counts == {"aten::mm": 3, "aten::relu": 3} and "aten::mm" in names
