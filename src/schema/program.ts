import { z } from 'astro/zod';
import { environmentIdSchema } from './environment.ts';
import { idSchema, textSchema } from './text.ts';

/** One way to write a task or a benchmark, and where it is run. */
export const programSchema = z.strictObject({
  /** Names its runs, `<task>/<id>@<version>`: the framework, its backend or the generation of its API. */
  id: idSchema,
  /** Beside the JSON; programs may share a file. Never run from there, so that `jax.py` does not stand in for jax. */
  file: z.string().regex(/^[a-z0-9]+([-.][a-z0-9]+)*\.py$/, 'a Python file beside this one'),
  framework: idSchema,
  /** Where the framework's name does not tell enough: "TensorFlow 1". */
  label: z.string().min(2).optional(),
  environments: z.array(environmentIdSchema).min(1),
  /** The environments in which it is known to fail. A failure that is not declared breaks the check. */
  expects: z.record(environmentIdSchema, z.literal('failure')).default({}),
});
export type Program = z.infer<typeof programSchema>;

/** A framework without a program, and why. */
export const absentSchema = z.strictObject({ framework: idSchema, why: textSchema });
