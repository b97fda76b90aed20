import json
import os
import subprocess
import sys

repeats, warm_up = int(os.environ["FRAMEWISE_REPEATS"]), int(os.environ["FRAMEWISE_WARM_UP"])
os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})  # one core, whatever pools of threads are made
code = "import resource, paddle; print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"
print(json.dumps({"threads": len(os.sched_getaffinity(0)), "precision": "none", "batch": 0}))
for index in range(warm_up + repeats):
    kibibytes = int(subprocess.check_output([sys.executable, "-c", code], stderr=subprocess.DEVNULL).split()[-1])
    print(json.dumps({"warmUp" if index < warm_up else "value": kibibytes / 1024}))
