import json
import os
import resource
import subprocess
import sys

repeats, warm_up = int(os.environ["FRAMEWISE_REPEATS"]), int(os.environ["FRAMEWISE_WARM_UP"])
os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})  # one core, whatever pools of threads are made


def used():
    """Processor time of all children that have ended; other programs of the machine don't count."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


print(json.dumps({"threads": len(os.sched_getaffinity(0)), "precision": "none", "batch": 0}))
for index in range(warm_up + repeats):
    start = used()
    subprocess.check_call([sys.executable, "-c", "import theano"], stderr=subprocess.DEVNULL)
    print(json.dumps({"warmUp" if index < warm_up else "value": used() - start}))
