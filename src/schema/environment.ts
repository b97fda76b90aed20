import { z } from 'astro/zod';
import { versionSchema } from './moment.ts';
import { idSchema, textSchema } from './text.ts';

/** `<name>@<version>`: the framework, or the framework and its backend (`keras-jax@3.15.1`). */
export const environmentIdSchema = z.string().regex(/^[a-z0-9]+([-.][a-z0-9]+)*@[0-9][0-9A-Za-z.+-]*$/, 'an environment: <framework>@<version>');

/** One isolated environment: an interpreter, packages pinned to exact versions, and variables. */
export const environmentSchema = z.strictObject({
  id: environmentIdSchema,
  /** A framework or tool with a release list. */
  framework: idSchema,
  version: versionSchema,
  /** CPython, major and minor. */
  python: z.string().regex(/^\d\.\d+$/, 'major and minor, such as 3.7'),
  /** The framework's own package first. Those that build others (pip, setuptools, wheel) are installed ahead of the rest. */
  packages: z.array(z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*(\[[a-z0-9,_-]+\])?==[0-9][0-9A-Za-z.+!-]*$/, 'an exact pin: name==version')).min(1),
  variables: z.record(z.string().regex(/^[A-Z][A-Z0-9_]*$/), z.string()).default({}),
  /** What the installer needs to be told. */
  options: z.array(z.enum(['--no-build-isolation', '--no-deps', '--prefer-binary'])).default([]),
  /** What the system must bring, because no package does: a name and an exact version each. Whoever runs it installs it; the lab can't. */
  system: z.array(z.string().regex(/^.+ [0-9][0-9A-Za-z.]*$/, 'a name and a version, such as "Open MPI 1.10.7"')).default([]),
  note: textSchema.optional(),
});
export type Environment = z.infer<typeof environmentSchema>;
