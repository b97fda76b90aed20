import type { CodePanel, RunLine } from '../components/code.ts';
import { findLife } from '../data/as-of.ts';
import type { Dataset } from '../data/dataset.ts';
import { listJobs } from '../data/jobs.ts';
import { listPanels, type Panel } from '../data/panels.ts';
import { address } from '../i18n/address.ts';
import type { Locale } from '../i18n/locales.ts';
import { t } from '../i18n/t.ts';
import { text } from '../i18n/text.ts';
import { isEnded } from '../schema/life.ts';
import type { Program } from '../schema/program.ts';
import type { Run } from '../schema/run.ts';
import type { Task } from '../schema/task.ts';

/** The lines of an error that are shown; the record has more. */
const shownLines = 6;

/** A framework or tool by its id, with what is needed to name and mark it. */
export function getSubject({ frameworks, tools, edition }: Dataset, id: string) {
  const framework = frameworks.find((known) => known.id === id);
  if (framework !== undefined) return { name: framework.name, look: framework.look, ended: isEnded(findLife(framework.life, edition.date)?.state ?? 'active') };
  return { name: tools.find((known) => known.id === id)?.name ?? id, look: undefined, ended: false };
}

/** "TensorFlow 1.15.5" for TensorFlow 1, "Keras 3.15.1 on JAX" for Keras on JAX. */
export function nameVersion(name: string, label: string | undefined, version: string): string {
  if (label === undefined) return `${name} ${version}`;
  if (!label.startsWith(name)) return `${label} ${version}`;
  // The version says more than the generation does.
  const rest = label.slice(name.length).replace(/^ [\d.]+(?=,|$)/, '');
  return `${name} ${version}${rest}`;
}

/** The panels of a task. */
export function getCodePanels(dataset: Dataset, locale: Locale, task: Task): CodePanel[] {
  return listPanels(dataset, task).map((panel) => {
    const { name, look, ended } = getSubject(dataset, panel.framework);
    const runs = panel.runs.map(({ run, program }) => getRunLine(dataset, locale, run, program, panel.shown));
    const label = panel.programs.length === 1 ? panel.programs[0]!.label : undefined;
    return { id: panel.id, framework: panel.framework, name: label ?? name, look, ended, code: panel.text, href: address.data(`samples/${task.id}/${panel.file}`), shown: runs.find(({ id }) => isShown(panel, id)), output: panel.shown?.output, runs };
  });
}

const isShown = ({ shown }: Panel, id: string) => shown !== undefined && shown.id.endsWith(`/${id}`);

/** One run as a line. @throws when its task does not ask for it */
export function getRunLine(dataset: Dataset, locale: Locale, run: Run, program: Program, shown?: Run): RunLine {
  const environment = dataset.environments.get(run.environment)!;
  const expected = run.outcome === 'failed' && program.expects[run.environment] !== undefined;
  const lines = (run.error ?? '').split('\n');
  return {
    id: run.id.split('/')[1]!,
    name: nameVersion(getSubject(dataset, program.framework).name, program.label, environment.version),
    outcome: run.outcome,
    words: t(locale, expected ? 'outcome.failed-expected' : `outcome.${run.outcome}`),
    python: [t(locale, 'code.python', { version: run.versions['python'] ?? environment.python }), ...environment.system].join(', '),
    on: run.start.slice(0, 10),
    cost: run.outcome === 'not-installed' ? undefined : t(locale, 'code.cost', { seconds: run.seconds.toFixed(1), memory: run.peakMiB }),
    href: address.data(`runs/${run.id}.json`),
    error: run.outcome === 'passed' ? undefined : lines.slice(-shownLines).join('\n'),
    output: run.outcome === 'passed' && shown !== undefined && run.output !== shown.output ? run.output : undefined,
    network: run.network === 'open' ? t(locale, 'code.network-open') : undefined,
  };
}

/** A run as it is cited under a statement: what was run, how it ended, and where it stands. @throws when there is none */
export function getCitedRun(dataset: Dataset, locale: Locale, id: string) {
  const run = dataset.runs.get(id);
  const task = dataset.tasks.find((known) => id.startsWith(`${known.id}/`));
  const job = task && listJobs(task).find((known) => known.id === id);
  if (run === undefined || task === undefined || job === undefined) throw new Error(`There is no run "${id}"`);
  const { name, words, python } = getRunLine(dataset, locale, run, job.program);
  return { title: text(locale, task.title), name, words, python, place: address.run(locale, id) };
}
