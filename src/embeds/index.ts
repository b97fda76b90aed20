import Agreement from './Agreement.astro';
import ClaimRow from './ClaimRow.astro';
import LifeLines from './LifeLines.astro';
import Link from './Link.astro';
import Note from './Note.astro';
import ReleasesPerYear from './ReleasesPerYear.astro';
import Comparison from './Comparison.astro';
import Fact from './Fact.astro';
import Source from './Source.astro';
import Term from './Term.astro';
import ModeSpans from './ModeSpans.astro';

/** The whole vocabulary of an article. */
export const embeds = { Agreement, Claim: ClaimRow, Comparison, Fact, LifeLines, ModeSpans, Note, ReleasesPerYear, Source, Term, a: Link };
