import Agreement from './Agreement.astro';
import ClaimRow from './ClaimRow.astro';
import LifeLines from './LifeLines.astro';
import Link from './Link.astro';
import Note from './Note.astro';
import Benchmark from './Benchmark.astro';
import ReleasesPerYear from './ReleasesPerYear.astro';
import Count from './Count.astro';
import Formerly from './Formerly.astro';
import Comparison from './Comparison.astro';
import Fact from './Fact.astro';
import OpenedFact from './OpenedFact.astro';
import PairTraps from './PairTraps.astro';
import ShortAnswer from './ShortAnswer.astro';
import Sample from './Sample.astro';
import Section from './Section.astro';
import Source from './Source.astro';
import Subsection from './Subsection.astro';
import Term from './Term.astro';
import ModeSpans from './ModeSpans.astro';

/** The whole vocabulary of an article. */
export const embeds = { Agreement, Benchmark, Claim: ClaimRow, Comparison, Count, Fact, Formerly, LifeLines, ModeSpans, Note, OpenedFact, PairTraps, ReleasesPerYear, Sample, ShortAnswer, Source, Term, a: Link, h2: Section, h3: Subsection };
