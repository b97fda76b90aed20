import glob
import json
import os
import re
import sysconfig

site = sysconfig.get_paths()["purelib"]


def key_of(name):
    return re.sub("[-_.]+", "-", name).lower()


infos = {key_of(os.path.basename(path).split("-")[0]): path for path in glob.glob(site + "/*.dist-info")}


def needed(name, seen):
    """The package with all that its metadata demands, extras apart, as far as it is installed."""
    if name in infos and name not in seen:
        seen.add(name)
        for line in open(infos[name] + "/METADATA", encoding="utf-8", errors="replace"):
            match = re.match(r"Requires-Dist: ([A-Za-z0-9._-]+)", line)
            if match and "extra ==" not in line:
                needed(key_of(match.group(1)), seen)
    return seen


def size(name):
    paths = [line.rsplit(",", 2)[0].strip('"') for line in open(infos[name] + "/RECORD", encoding="utf-8")]
    files = [os.path.join(site, path) for path in paths]
    return sum(os.lstat(file).st_size for file in files if os.path.exists(file))


packages = set()
for package in ["jax"]:
    needed(package, packages)
print(json.dumps({"threads": 1, "precision": "none", "batch": 0}))
print(json.dumps({"value": sum(map(size, packages)) / 1024 ** 2}))
