/** The print stylesheet: one named page a chapter, because Chromium has no string-set for running heads. */
export function getPrintStyle(titles: readonly string[], edition: string): string {
  const quote = (text: string) => JSON.stringify(text);
  const heads = titles.map((title, index) => `@page c${index} { @top-left { content: ${quote(title)}; } @top-right { content: ${quote(`As of ${edition}`)}; } @bottom-left { content: "Framewise"; } @bottom-right { content: counter(page); } }`);
  return `
@font-face { font-family: PSerif; src: url(/_print/serif.woff2); font-weight: 400; } @font-face { font-family: PSerif; src: url(/_print/serif-bold.woff2); font-weight: 600; } @font-face { font-family: PSerif; src: url(/_print/serif-italic.woff2); font-weight: 400; font-style: italic; }
@font-face { font-family: PSans; src: url(/_print/sans.woff2); font-weight: 400; } @font-face { font-family: PSans; src: url(/_print/sans-bold.woff2); font-weight: 600; } @font-face { font-family: PMono; src: url(/_print/mono.woff2); font-weight: 400; }
@page { size: A4; margin: 22mm 20mm 24mm 22mm; font: 8pt PSans; color: #454b51; } @page cover { margin: 26mm 22mm; } @page front { @bottom-right { content: counter(page); } }
${heads.join('\n')}
:root { --serif: PSerif, serif; --sans: PSans, sans-serif; --mono: PMono, monospace; color-scheme: light; }
* { font-synthesis: none !important; font-variation-settings: normal !important; font-stretch: normal !important; } b, strong, th, h1, h2, h3, .pl-1, .pl-a, .series { font-weight: 600 !important; }
body { background: #fff; color: #14171a; font: 9pt/12pt var(--sans); } h1, h2, h3 { overflow: clip; break-after: avoid; }
.cover { page: cover; min-height: 230mm; display: flex; flex-direction: column; } .cover h1 { font: 600 40pt/1.05 var(--serif); margin-top: 40mm; max-width: 150mm; } .cover .sub { font: 400 14pt/1.45 var(--serif); margin-top: 8mm; max-width: 120mm; color: #454b51; } .cover .imprint { margin-top: auto; border-top: 1.5pt solid; padding-top: 3mm; } .cover .brand { font: 600 14pt var(--serif); }
.contents { page: front; break-before: page; } .contents h1 { font: 600 26pt/1.1 var(--serif); margin-bottom: 8mm; } .contents a { display: grid; grid-template-columns: 10mm 1fr 12mm; padding: 2.5mm 0; border-top: .5pt solid #8a9198; font: 400 11pt/15pt var(--serif); color: inherit; text-decoration: none; } .contents .folio { text-align: right; font-family: var(--sans); }
.chap { break-before: page; } .chap:first-child { break-before: auto; } .art-head { padding-top: 0; } .art-head h1 { font: 600 27pt/1.1 var(--serif); margin: 0; } .standfirst { font: 400 12pt/17pt var(--serif); } .dates { font-size: 8pt; }
.prose { font: 400 10pt/14.5pt var(--serif); } .prose > p { orphans: 3; widows: 3; } .prose h2, .refs-h { font: 600 15pt/19pt var(--serif); margin: 8mm 0 2mm; } .prose h3 { font: 600 12pt/16pt var(--serif); }
.note, .wide, .np { margin-right: 0; } .note { margin: 3mm 0; padding-left: 4mm; border-left: 1.5pt solid #8a9198; font: 400 8.5pt/12pt var(--sans); }
.fig, .claim, tr { break-inside: avoid; } .fig:has(table) { break-inside: auto; } thead { display: table-header-group; }
.cmp-box { overflow: visible !important; max-height: none !important; margin: 0; } .cmp-tbl { min-width: 0 !important; width: 100% !important; table-layout: fixed; font-size: 7.2pt; line-height: 10pt; } .cmp-tbl th, .cmp-tbl td { position: static !important; } .cmp-tbl thead th, .cmp-tbl tbody th { padding: 1.2mm 1mm 1.2mm 0; min-width: 0 !important; width: auto; } .cmp-tbl thead th:first-child { width: 24%; } .cmp-tbl small { font-size: 6.4pt; line-height: 8.5pt; white-space: normal; padding-left: 0; } .cell { padding: 1.2mm .6mm; grid-template-columns: 8pt minmax(0, 1fr); gap: 2pt; font-size: 7pt; line-height: 9pt; color: inherit; } .cell .g { width: 8pt; height: 8pt; margin-top: .5pt; } .cmp-tbl td { height: auto; overflow-wrap: anywhere; } .claim { grid-template-columns: 32mm minmax(0, 1fr); } .nyet { background: none !important; } .cell:has(.g-value) { grid-template-columns: minmax(0, 1fr); } .cell .g-value { display: none; } .cell .w { overflow-wrap: break-word; } .chg::after { display: none !important; } .halo { paint-order: normal; stroke: none; }
.refs { font: 400 8pt/11pt var(--sans); } .refs li { grid-template-columns: 7mm minmax(0, 1fr); padding: 1mm 0; overflow-wrap: anywhere; }
`;
}
