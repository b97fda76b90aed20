import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

interface Process {
  pid: number;
  session: number;
  residentMiB: number;
}

/** Every process of this machine that can be seen. */
function listProcesses(): Process[] {
  if (!existsSync('/proc/self/stat')) return listByCommand();
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      // The command, in parentheses, may hold blanks; what follows it does not. Field 6 is the session, field 24 the resident pages.
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
      return [{ pid: Number(name), session: Number(fields[3]), residentMiB: (Number(fields[21]) * 4096) / 1024 ** 2 }];
    } catch {
      return []; // it ended meanwhile
    }
  });
}

function listByCommand(): Process[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,pgid=,rss='], { encoding: 'utf8' }).trim().split('\n');
  return lines.map((line) => line.trim().split(/\s+/).map(Number)).map(([pid, session, kibibytes]) => ({ pid: pid!, session: session!, residentMiB: kibibytes! / 1024 }));
}

/** Resident memory of a session's processes together, in MiB. Pages that they share count for each. */
export const measureSession = (session: number): number =>
  listProcesses().reduce((sum, process) => (process.session === session ? sum + process.residentMiB : sum), 0);

/** Ends every process of a session, whatever it was doing. */
export function endSession(session: number): void {
  for (const { pid, session: own } of listProcesses()) if (own === session) end(pid);
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // it ended by itself
  }
}
