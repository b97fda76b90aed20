import { z } from 'astro/zod';
import { environmentIdSchema } from './environment.ts';

export const outcomes = ['passed', 'failed', 'timed-out', 'out-of-memory', 'not-installed'] as const;
export type Outcome = (typeof outcomes)[number];

export const hashSchema = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hexadecimal');
const instantSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/, 'an instant: YYYY-MM-DDThh:mm:ssZ');

/** The machine, as far as it bears on a result. No name, no path. */
export const machineSchema = z.strictObject({ processor: z.string().min(1), cores: z.number().int().positive(), memoryGiB: z.number().positive(), system: z.string().min(1) });
export type Machine = z.infer<typeof machineSchema>;

/** What is known of a process that ran, whatever it was for. The lab writes it; nobody else does. */
export const provenanceSchema = z.strictObject({
  /** Of the program as it was run. */
  hash: hashSchema,
  environment: environmentIdSchema,
  /** Of the environment's interpreter, packages, options and variables as they were. */
  environmentHash: hashSchema,
  command: z.string().min(1),
  /** `python`, `framework` (the first package of the environment), and every package installed; empty where nothing was. */
  versions: z.record(z.string(), z.string()),
  machine: machineSchema,
  /** Whether the process could reach anything outside. `open` where the machine offers no way to cut it off. */
  network: z.enum(['none', 'open']),
  start: instantSchema,
});

const runIdSchema = z.string().regex(/^[a-z0-9.-]+\/[a-z0-9.-]+@[0-9][0-9A-Za-z.+-]*$/, 'a run: <task>/<program>@<version>');

/** One run of a sample: `content/runs/<task>/<program>@<version>.json`. A failure is a result, too. */
export const runSchema = z.strictObject({
  id: runIdSchema,
  /** Path below `content/samples/`. */
  sample: z.string().regex(/^[a-z0-9.-]+\/[a-z0-9.-]+\.py$/),
  ...provenanceSchema.shape,
  limits: z.strictObject({ seconds: z.number().positive(), memoryMiB: z.number().positive() }),
  seconds: z.number().nonnegative(),
  /** Resident memory of all its processes together, at its highest; 0 where nothing ran. */
  peakMiB: z.number().nonnegative(),
  outcome: z.enum(outcomes),
  exit: z.number().int().nullable(),
  /** Standard output, at most 4 kB. */
  output: z.string(),
  /** The end of standard error, or of what the installer said. */
  error: z.string().optional(),
});
export type Run = z.infer<typeof runSchema>;
