import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * A CPython of the wanted minor version, `3.7`: the one that `FRAMEWISE_PYTHON_3_7` names, else `python3.7` on the PATH,
 * else the newest of pyenv's. Undefined where there is none.
 */
export function findInterpreter(version: string): string | undefined {
  const named = process.env[`FRAMEWISE_PYTHON_${version.replace('.', '_')}`];
  const candidates = named === undefined ? [`python${version}`, ...listFromPyenv(version)] : [named];
  return candidates.find((candidate) => askVersion(candidate) === version);
}

function listFromPyenv(version: string): string[] {
  const folder = join(process.env['PYENV_ROOT'] ?? join(homedir(), '.pyenv'), 'versions');
  if (!existsSync(folder)) return [];
  const patchOf = (name: string) => Number(name.split('.')[2] ?? 0);
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${version}.`))
    .sort((a, b) => patchOf(b) - patchOf(a))
    .map((name) => join(folder, name, 'bin', 'python'));
}

/** A name on the PATH may be a stand-in that only complains, so it is asked. */
function askVersion(interpreter: string): string | undefined {
  try {
    return execFileSync(interpreter, ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}
