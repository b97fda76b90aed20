import type { Environment } from '../schema/environment.ts';
import { hashEnvironment, hashText } from './fingerprint.ts';

/** Why a result no longer speaks for what stands in the repository; undefined while it does. */
export type StaleReason = 'never run' | 'program changed' | 'environment changed';

/** Compares a result with the program and the environment as they are now. */
export function findStaleReason(result: { hash: string; environmentHash: string } | undefined, program: string, environment: Environment): StaleReason | undefined {
  if (result === undefined) return 'never run';
  if (result.hash !== hashText(program)) return 'program changed';
  return result.environmentHash === hashEnvironment(environment) ? undefined : 'environment changed';
}
