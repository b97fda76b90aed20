import torch

x = torch.rand(64, 64)
with torch.autograd.profiler.profile() as profiler:
    for _ in range(3):
        x = torch.relu(torch.mm(x, x))
counts = {e.key.replace("aten::", ""): e.count for e in profiler.key_averages() if e.key.replace("aten::", "") in ("mm", "relu")}
profiler.export_chrome_trace("trace.json")
print("calls:", dict(sorted(counts.items())))
print("chrome trace written:", '"mm"' in open("trace.json").read() or "aten::mm" in open("trace.json").read())
assert counts == {"mm": 3, "relu": 3}
