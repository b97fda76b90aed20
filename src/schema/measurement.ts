import { z } from 'astro/zod';
import { outcomes, provenanceSchema } from './run.ts';
import { idSchema } from './text.ts';

/** What one process measured in one round. */
export const roundSchema = z.strictObject({
  values: z.array(z.number()),
  /** What came before and does not count; the first value of a compiled program holds the compiling. */
  warmUp: z.array(z.number()),
  check: z.number().optional(),
});

/** One row of a benchmark, raw: `content/measurements/<benchmark>/<program>@<version>+<mode>.json`. Medians are derived. */
export const measurementSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9.-]+\/[a-z0-9.-]+@[0-9][0-9A-Za-z.+-]*\+[a-z0-9.-]+$/, 'a measurement: <benchmark>/<program>@<version>+<mode>'),
  /** Path below `content/benchmarks/`. */
  program: z.string().regex(/^[a-z0-9.-]+\/[a-z0-9.-]+\.py$/),
  ...provenanceSchema.shape,
  mode: idSchema,
  /** As the program itself reports them. */
  threads: z.number().int().positive(),
  precision: z.string().min(1),
  batch: z.number().int().nonnegative(),
  /** Rows of one session were measured in the same interleaved rounds; only they share a baseline. */
  session: z.string().min(1),
  outcome: z.enum(outcomes),
  rounds: z.array(roundSchema),
  error: z.string().optional(),
});
export type Measurement = z.infer<typeof measurementSchema>;
