import { createHash } from 'node:crypto';
import type { Environment } from '../schema/environment.ts';

/** SHA-256 of a text, in hexadecimal. */
export const hashText = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** What makes two environments the same: interpreter, packages in their order, installer's options, variables, and what the system brings. A note does not. */
export function hashEnvironment({ python, packages, options, variables, system }: Environment): string {
  const sorted = Object.entries(variables).sort(([a], [b]) => (a < b ? -1 : 1));
  return hashText(JSON.stringify([python, packages, options, sorted, ...(system.length === 0 ? [] : [system])]));
}
