import type { Advice } from '../schema/advice.ts';
import type { Changelog } from '../schema/changelog.ts';
import type { Benchmark } from '../schema/benchmark.ts';
import type { Claim } from '../schema/claim.ts';
import type { Edition } from '../schema/edition.ts';
import type { Environment } from '../schema/environment.ts';
import type { Chapter, Feature } from '../schema/feature.ts';
import type { Framework } from '../schema/framework.ts';
import type { Glossary } from '../schema/glossary.ts';
import type { Measurement } from '../schema/measurement.ts';
import type { ReleaseFile } from '../schema/release.ts';
import type { Run } from '../schema/run.ts';
import type { SourceFile } from '../schema/source.ts';
import type { Trap } from '../schema/trap.ts';
import type { Task } from '../schema/task.ts';
import type { Tool } from '../schema/tool.ts';
import type { JsonFile } from './place.ts';

/** A record together with the file it came from. */
export interface Located<T> {
  record: T;
  json: JsonFile;
}

/** A program of a task or benchmark, as text. */
export interface ProgramFile {
  /** Path from the project's root. */
  file: string;
  text: string;
}

/** Everything below `content/` that fits its schema, by kind, in order of path. */
export interface Content {
  edition: Located<Edition>[];
  frameworks: Located<Framework>[];
  tools: Located<Tool>[];
  releases: Located<ReleaseFile>[];
  features: Located<Feature & { chapter: Chapter }>[];
  claims: Located<Claim>[];
  sources: Located<SourceFile>[];
  glossary: Located<Glossary>[];
  advice: Located<Advice>[];
  changelog: Located<Changelog>[];
  traps: Located<Trap>[];
  environments: Located<Environment>[];
  tasks: Located<Task>[];
  runs: Located<Run>[];
  benchmarks: Located<Benchmark>[];
  measurements: Located<Measurement>[];
  programs: ProgramFile[];
}
