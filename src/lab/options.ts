import { parseArgs } from 'node:util';

export const usage = `npm run lab                                      tasks, benchmarks, environments, and what is stale
npm run lab -- prepare [<environment> …]         makes environments; tries again those that failed
npm run lab -- run [<task> [<program>@<version> …]]   runs what is stale
npm run lab -- bench <benchmark>                 measures all rows in interleaved rounds
  --again          run what is not stale, too
  --seconds <n>    time limit of one process (default 180)
  --memory <MiB>   memory limit of one process and its children (default 6144)
  --rounds <n>     bench: stop after n rounds; the next call goes on
  --discard        run: remove an environment when its runs are done`;

/** What the lab was asked to do. */
export interface Options {
  verb: string;
  names: string[];
  again: boolean;
  discard: boolean;
  rounds: number;
  limits: { seconds: number; memoryMiB: number };
}

/** @throws when an option is unknown or no number */
export function readOptions(parameters: string[]): Options {
  const { values, positionals } = parseArgs({
    args: parameters,
    allowPositionals: true,
    options: { again: { type: 'boolean' }, discard: { type: 'boolean' }, seconds: { type: 'string' }, memory: { type: 'string' }, rounds: { type: 'string' } },
  });
  const number = (name: 'seconds' | 'memory' | 'rounds', without: number) => {
    const value = values[name] === undefined ? without : Number(values[name]);
    if (!(value > 0)) throw new Error(`--${name} takes a number above 0, not "${values[name]}"`);
    return value;
  };
  const [verb = 'list', ...names] = positionals;
  return { verb, names, again: values.again ?? false, discard: values.discard ?? false, rounds: number('rounds', Number.POSITIVE_INFINITY), limits: { seconds: number('seconds', 180), memoryMiB: number('memory', 6144) } };
}
