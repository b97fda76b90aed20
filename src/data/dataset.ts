import type { AdviceLine } from '../schema/advice.ts';
import type { ChangelogEntry } from '../schema/changelog.ts';
import type { Benchmark } from '../schema/benchmark.ts';
import type { Claim } from '../schema/claim.ts';
import type { Edition } from '../schema/edition.ts';
import type { Environment } from '../schema/environment.ts';
import { chapters, type Chapter, type Feature } from '../schema/feature.ts';
import type { Framework } from '../schema/framework.ts';
import type { Glossary } from '../schema/glossary.ts';
import type { Measurement } from '../schema/measurement.ts';
import type { Release } from '../schema/release.ts';
import type { Run } from '../schema/run.ts';
import type { SourceFile } from '../schema/source.ts';
import type { Task } from '../schema/task.ts';
import type { Tool } from '../schema/tool.ts';
import { trapTopics, type Trap } from '../schema/trap.ts';
import { collectCitations, type Citation } from './citations.ts';
import type { Content } from './content.ts';
import { findViolations } from './integrity.ts';
import { describeProblem } from './problem.ts';
import { readContent } from './read.ts';
import { collectReleaseDays, type ReleaseDays } from './timeline.ts';

export type PlacedFeature = Feature & { chapter: Chapter };

/** The whole dataset, sound and in order. There is no other way in. */
export interface Dataset {
  edition: Edition;
  frameworks: readonly Framework[];
  tools: readonly Tool[];
  /** By framework or tool, oldest first. */
  releases: ReadonlyMap<string, readonly Release[]>;
  releaseDays: ReleaseDays;
  /** By chapter, then by order. */
  features: readonly PlacedFeature[];
  claims: readonly Claim[];
  /** By topic, then by order. */
  traps: readonly Trap[];
  sourceFiles: readonly SourceFile[];
  /** By `source` and `source#passage`. */
  citations: ReadonlyMap<string, Citation>;
  glossary: Glossary;
  advice: readonly AdviceLine[];
  /** Newest version first. */
  changelog: readonly ChangelogEntry[];
  environments: ReadonlyMap<string, Environment>;
  /** By chapter, then by order. */
  tasks: readonly Task[];
  /** By id, `<task>/<program>@<version>`. */
  runs: ReadonlyMap<string, Run>;
  benchmarks: readonly Benchmark[];
  measurements: ReadonlyMap<string, Measurement>;
  /** The text of each program, by its path below `content/`. */
  programs: ReadonlyMap<string, string>;
}

const known = new Map<string, Dataset>();

/**
 * The dataset below `<root>/content`, read once.
 * @throws with every problem, one a line, when a file or a rule is broken.
 */
export function getDataset(root: string = process.cwd()): Dataset {
  let dataset = known.get(root);
  if (dataset === undefined) {
    const { content, problems } = readContent(root);
    const all = problems.length > 0 ? problems : findViolations(content);
    if (all.length > 0) throw new Error(`The dataset is broken:\n${all.map(describeProblem).join('\n')}`);
    dataset = arrange(content);
    known.set(root, dataset);
  }
  return dataset;
}

/** Puts sound content into the order in which readers meet it. */
export function arrange(content: Content): Dataset {
  const records = <T>(list: { record: T }[]) => list.map(({ record }) => record);
  const releases = records(content.releases);
  const edition = content.edition[0];
  if (edition === undefined) throw new Error('content/edition.json is missing: it gives the dataset its day');
  return {
    edition: edition.record,
    frameworks: records(content.frameworks).sort((a, b) => a.order - b.order),
    tools: records(content.tools).sort((a, b) => a.name.localeCompare(b.name, 'en')),
    releases: new Map(releases.map((file) => [file.id, file.releases])),
    releaseDays: collectReleaseDays(releases),
    features: records(content.features).sort((a, b) => chapters.indexOf(a.chapter) - chapters.indexOf(b.chapter) || a.order - b.order),
    claims: records(content.claims).sort((a, b) => a.said.where.localeCompare(b.said.where, 'en') || a.order - b.order),
    traps: records(content.traps).sort((a, b) => trapTopics.indexOf(a.topic) - trapTopics.indexOf(b.topic) || a.order - b.order),
    sourceFiles: records(content.sources),
    citations: collectCitations(records(content.sources)),
    glossary: records(content.glossary)[0] ?? [],
    advice: records(content.advice)[0]?.lines ?? [],
    changelog: records(content.changelog)[0]?.entries ?? [],
    environments: byId(records(content.environments)),
    tasks: records(content.tasks).sort((a, b) => chapters.indexOf(a.chapter) - chapters.indexOf(b.chapter) || a.order - b.order),
    runs: byId(records(content.runs)),
    benchmarks: records(content.benchmarks).sort((a, b) => a.order - b.order),
    measurements: byId(records(content.measurements)),
    programs: new Map(content.programs.map(({ file, text }) => [file.replace(/^content\//, ''), text])),
  };
}

const byId = <T extends { id: string }>(list: T[]) => new Map(list.map((record) => [record.id, record]));
