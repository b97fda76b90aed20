import { spawn } from 'node:child_process';
import type { Outcome } from '../schema/run.ts';
import { endSession, measureSession } from './processes.ts';

export interface Limits {
  seconds: number;
  memoryMiB: number;
}

/** How a process went. */
export interface Course {
  outcome: Exclude<Outcome, 'not-installed'>;
  exit: number | null;
  output: string;
  error: string;
  seconds: number;
  peakMiB: number;
}

/** Thrown when the maintainer stops the lab; nothing is written then. */
export class Interrupted extends Error {}

const keptCharacters = 2_000_000;
/** Often at first, when memory grows, then ever less: looking takes time from what is looked at. */
const pauseAfter = (elapsed: number): number => Math.min(500, 50 + elapsed / 20);

/**
 * Runs a command in a session of its own, and ends all of that session when it takes too long, too much memory,
 * or when the lab is interrupted.
 * @throws Interrupted
 */
export function supervise(command: readonly string[], options: { cwd: string; env: NodeJS.ProcessEnv; limits: Limits; stop?: AbortSignal | undefined }): Promise<Course> {
  const { cwd, env, limits, stop } = options;
  return new Promise((resolve, reject) => {
    if (stop?.aborted) return reject(new Interrupted());
    const start = performance.now();
    const child = spawn(command[0]!, command.slice(1), { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let [output, error, peakMiB] = ['', '', 0];
    let ended: 'timed-out' | 'out-of-memory' | 'interrupted' | undefined;
    const end = (why: typeof ended) => {
      ended ??= why;
      if (child.pid !== undefined) endSession(child.pid);
    };
    const look = () => {
      if (child.pid === undefined) return;
      const resident = measureSession(child.pid);
      peakMiB = Math.max(peakMiB, resident);
      if (resident > limits.memoryMiB) end('out-of-memory');
      else if (performance.now() - start > limits.seconds * 1000) end('timed-out');
    };
    let watch: NodeJS.Timeout;
    const keepLooking = () => {
      look();
      watch = setTimeout(keepLooking, pauseAfter(performance.now() - start));
    };
    const interrupt = () => end('interrupted');
    stop?.addEventListener('abort', interrupt);
    const close = () => {
      clearTimeout(watch);
      stop?.removeEventListener('abort', interrupt);
    };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output = (output + text).slice(0, keptCharacters)));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (error = (error + text).slice(-keptCharacters)));
    child.on('spawn', keepLooking);
    child.on('error', (cause) => (close(), reject(cause)));
    // What a program leaves behind would hold its pipes open: the session ends with its first process.
    child.on('exit', () => end(undefined));
    child.on('close', (exit, signal) => {
      close();
      if (ended === 'interrupted') return reject(new Interrupted());
      if (ended === undefined && signal !== null) error += `\nended by the signal ${signal}`;
      resolve({ outcome: ended ?? (exit === 0 ? 'passed' : 'failed'), exit, output, error, seconds: (performance.now() - start) / 1000, peakMiB });
    });
  });
}
