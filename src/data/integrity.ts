import type { Content } from './content.ts';
import type { Problem } from './problem.ts';
import { applyRule, type Rule } from './rule.ts';
import { changelogIsComplete } from './rules/changelog-is-complete.ts';
import { citationsExist } from './rules/citations-exist.ts';
import { everyFrameworkAnswers } from './rules/every-framework-answers.ts';
import { failuresAreDeclared } from './rules/failures-are-declared.ts';
import { fileNameIsId } from './rules/file-name-is-id.ts';
import { idsAreUnique } from './rules/ids-are-unique.ts';
import { lifeInOrder } from './rules/life-in-order.ts';
import { linesStayPut } from './rules/lines-stay-put.ts';
import { marksMatchReleases } from './rules/marks-match-releases.ts';
import { measurementsKeepProtocol } from './rules/measurements-keep-protocol.ts';
import { nothingFromTheFuture } from './rules/nothing-from-the-future.ts';
import { programsExist } from './rules/programs-exist.ts';
import { referencesExist } from './rules/references-exist.ts';
import { releasesInOrder } from './rules/releases-in-order.ts';
import { resultsAreAskedFor } from './rules/results-are-asked-for.ts';
import { resultsAreFresh } from './rules/results-are-fresh.ts';
import { runsBearOut } from './rules/runs-bear-out.ts';
import { samplesAreShort } from './rules/samples-are-short.ts';
import { sourcesAreCited } from './rules/sources-are-cited.ts';
import { statementsInOrder } from './rules/statements-in-order.ts';
import { trapsDiffer } from './rules/traps-differ.ts';
import { valuesFitType } from './rules/values-fit-type.ts';
import { versionsAreListed } from './rules/versions-are-listed.ts';

/** The rules that hold between records; what one record must look like is in src/schema/. */
export const rules: readonly Rule[] = [
  fileNameIsId,
  idsAreUnique,
  referencesExist,
  everyFrameworkAnswers,
  valuesFitType,
  versionsAreListed,
  statementsInOrder,
  citationsExist,
  sourcesAreCited,
  nothingFromTheFuture,
  releasesInOrder,
  lifeInOrder,
  marksMatchReleases,
  linesStayPut,
  changelogIsComplete,
  trapsDiffer,
  programsExist,
  samplesAreShort,
  resultsAreAskedFor,
  resultsAreFresh,
  failuresAreDeclared,
  measurementsKeepProtocol,
  runsBearOut,
];

/** Everything that breaks a rule, all rules in one go. */
export const findViolations = (content: Content): Problem[] => rules.flatMap((rule) => applyRule(rule, content));
