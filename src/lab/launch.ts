import { cpSync, mkdtempSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../schema/environment.ts';
import { findIsolation } from './isolation.ts';
import { environmentFolder, interpreterIn, labFolder } from './places.ts';
import { redact } from './redact.ts';
import { supervise, type Course, type Limits } from './supervise.ts';

export interface Launch {
  root: string;
  /** Path of the program, below the root. */
  program: string;
  environment: Environment;
  /** The installation that the environment was made from; its path is hidden. */
  base: string;
  parameters?: readonly string[];
  variables?: Record<string, string>;
  limits: Limits;
  stop?: AbortSignal | undefined;
}

/**
 * Runs a copy of a program, named `program.py` so that no module is shadowed, in an empty folder which is its home,
 * without network, with none of this machine's variables.
 * @throws Interrupted
 */
export async function launch({ root, program, environment, base, parameters = [], variables = {}, limits, stop }: Launch): Promise<Course> {
  const folder = environmentFolder(root, environment.id);
  mkdirSync(labFolder(root), { recursive: true });
  const work = mkdtempSync(join(labFolder(root), 'work-'));
  try {
    cpSync(join(root, program), join(work, 'program.py'));
    const env = {
      PATH: `${join(folder, 'bin')}:/usr/local/bin:/usr/bin:/bin`,
      HOME: work,
      TMPDIR: work,
      LANG: 'C.UTF-8',
      LC_ALL: 'C.UTF-8',
      PYTHONHASHSEED: '0',
      PYTHONUNBUFFERED: '1',
      PYTHONNOUSERSITE: '1',
      CUDA_VISIBLE_DEVICES: '',
      ...environment.variables,
      ...variables,
    };
    const course = await supervise([...findIsolation().prefix, interpreterIn(folder), 'program.py', ...parameters], { cwd: work, env, limits, stop });
    const hide = (text: string) => redact(text, { work, env: folder, python: base });
    return { ...course, output: hide(course.output), error: hide(course.error) };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
