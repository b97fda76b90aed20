import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hashEnvironment } from '../data/fingerprint.ts';
import type { Environment } from '../schema/environment.ts';
import { findInterpreter } from './interpreter.ts';
import { environmentFolder, interpreterIn } from './places.ts';
import { hideAddresses, keepTail, redact } from './redact.ts';
import { store } from './store.ts';
import { supervise, type Course } from './supervise.ts';

/** An environment that stands ready, or why it can't be had. */
export type Prepared = { hash: string; installed: true; versions: Record<string, string>; base: string } | { hash: string; installed: false; error: string };

const limits = { seconds: 1800, memoryMiB: 16_384 };
/** The newest installers that these interpreters take; the ones they bring don't know today's wheels. */
const installers: Record<string, string> = { '3.6': 'pip==21.3.1', '3.7': 'pip==24.0', '3.8': 'pip==25.0.1' };
const buildsOthers = /^(pip|setuptools|wheel|cython)==/i;

/**
 * Makes the environment, or takes the one that stands. A failure is kept, too; `again` tries anew.
 * @throws Interrupted
 */
export async function prepare(root: string, environment: Environment, { again = false, stop }: { again?: boolean; stop?: AbortSignal | undefined } = {}): Promise<Prepared> {
  const folder = environmentFolder(root, environment.id);
  const hash = hashEnvironment(environment);
  const known = readPrepared(root, environment.id);
  if (known?.hash === hash && (known.installed || !again)) return known;
  rmSync(folder, { recursive: true, force: true });
  const prepared = await make(folder, environment, hash, stop);
  store(join(folder, 'prepared.json'), prepared);
  return prepared;
}

/** What is known of an environment without touching it. */
export function readPrepared(root: string, id: string): Prepared | undefined {
  const file = join(environmentFolder(root, id), 'prepared.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Prepared) : undefined;
}

async function make(folder: string, environment: Environment, hash: string, stop: AbortSignal | undefined): Promise<Prepared> {
  const interpreter = findInterpreter(environment.python);
  if (interpreter === undefined) return { hash, installed: false, error: `no CPython ${environment.python} on this machine` };
  mkdirSync(folder, { recursive: true });
  const python = interpreterIn(folder);
  const run = (...command: string[]) => supervise(command, { cwd: folder, env: { ...process.env, PIP_DISABLE_PIP_VERSION_CHECK: '1', PIP_NO_INPUT: '1', PYTHONNOUSERSITE: '1' }, limits, stop });
  const first = environment.packages.filter((pin) => buildsOthers.test(pin));
  const rest = environment.packages.filter((pin) => !first.includes(pin));
  const installer = installers[environment.python];
  if (installer !== undefined && !first.some((pin) => pin.startsWith('pip=='))) first.unshift(installer);
  const steps = [[interpreter, '-m', 'venv', folder], ...(first.length === 0 ? [] : [[python, '-m', 'pip', 'install', ...first]]), [python, '-m', 'pip', 'install', ...environment.options, ...rest]];
  for (const step of steps) {
    const course = await run(...step);
    if (course.outcome !== 'passed') return { hash, installed: false, error: describeFailure(course, folder) };
  }
  const asked = await run(python, '-c', 'import platform, sys; print(platform.python_version()); print(getattr(sys, "base_prefix", sys.prefix))');
  const [version = '', base = ''] = asked.output.trim().split('\n');
  const frozen = parseFreeze((await run(python, '-m', 'pip', 'list', '--format=freeze')).output);
  return { hash, installed: true, base, versions: { python: version, framework: frozen[nameOf(rest[0]!)] ?? '', ...frozen } };
}

const nameOf = (pin: string) => pin.replace(/(\[.*\])?==.*$/, '').toLowerCase().replaceAll(/[._-]+/g, '-');

/** `Name==1.0` lines as an object, names as the package index compares them. */
export function parseFreeze(text: string): Record<string, string> {
  return Object.fromEntries(
    text
      .split('\n')
      .filter((line) => line.includes('=='))
      .map((line) => [nameOf(line), line.split('==')[1]!.trim()])
      .sort(([a], [b]) => (a! < b! ? -1 : 1)),
  );
}

function describeFailure(course: Course, folder: string): string {
  const said = keepTail(hideAddresses(redact(course.error || course.output, { env: folder })), 2000);
  return course.outcome === 'failed' ? said : `${course.outcome}: ${said}`;
}
