import { z } from 'astro/zod';
import { environmentIdSchema } from './environment.ts';
import { absentSchema, programSchema } from './program.ts';
import { idSchema, shortTextSchema, textSchema } from './text.ts';

/** How often and how something is measured. Repeats are counted per round. */
export const protocolSchema = z.strictObject({
  rounds: z.number().int().positive(),
  repeats: z.number().int().positive(),
  warmUp: z.number().int().nonnegative(),
  threads: z.number().int().positive(),
  precision: z.enum(['float32', 'float64', 'none']),
  batch: z.number().int().nonnegative(),
  /** A value that hardly varies, such as a size: the least number of rounds and repeats, which is for times, does not apply. */
  exact: z.boolean().default(false),
  /** Exactly what is timed, and what is left out. */
  timed: textSchema,
});

/** One question for the clock: `content/benchmarks/<id>/benchmark.json`. */
export const benchmarkSchema = z
  .strictObject({
    id: idSchema,
    title: shortTextSchema(10),
    question: textSchema,
    order: z.number().int().positive(),
    /** Short, as it stands on an axis: "µs", "ms", "MiB". */
    unit: z.string().min(1).max(12),
    direction: z.enum(['lower-is-better', 'higher-is-better', 'neither']),
    protocol: protocolSchema,
    /** What a careless reader would take from the numbers, and must not. */
    doesNotShow: textSchema,
    /** What to take from them. */
    shows: textSchema.optional(),
    /** Rows in different modes are never drawn together. */
    modes: z.array(z.strictObject({ id: idSchema, label: shortTextSchema(4), meaning: textSchema })).min(1),
    programs: z.array(programSchema.extend({ modes: z.array(idSchema).min(1) })).min(1),
    /** What ratios refer to, mode by mode: measured in the same rounds as all the others. */
    baseline: z.strictObject({ program: idSchema, environment: environmentIdSchema }),
    /** Where one mode pays at first (compiling, in its first warm-up call) for what it saves later: after how many calls it has paid off. */
    breakEven: z.strictObject({ eager: idSchema, compiled: idSchema }).optional(),
    /** The value that every program must arrive at, so that all did the same. */
    check: z.strictObject({ what: textSchema, expected: z.number(), tolerance: z.number().nonnegative() }).optional(),
    absent: z.array(absentSchema).default([]),
  })
  .refine(({ protocol }) => protocol.exact || (protocol.rounds >= 5 && protocol.rounds * protocol.repeats >= 30), { path: ['protocol'], message: 'at least 5 rounds and 30 repeats in all' });
export type Benchmark = z.infer<typeof benchmarkSchema>;
