import { readFileSync, readdirSync } from 'node:fs';
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { listChapters } from '../../src/integrations/pdf/print.ts';
import { readDestinations } from '../../src/integrations/pdf/finish.ts';

const files = readdirSync('dist/pdf').filter((file) => file.endsWith('.pdf'));
const load = (file: string) => PDFDocument.load(readFileSync(`dist/pdf/${file}`), { updateMetadata: false });

/** Addresses of all links that leave the document. */
const listUris = (pdf: PDFDocument): string[] =>
  pdf.getPages().flatMap((page) => (page.node.Annots()?.asArray() ?? []).flatMap((entry) => {
    const action = pdf.context.lookupMaybe(entry, PDFDict)?.lookupMaybe(PDFName.of('A'), PDFDict);
    const uri = action?.lookup(PDFName.of('URI'));
    return uri instanceof PDFString || uri instanceof PDFHexString ? [uri.decodeText()] : [];
  }));

test('the book and each chapter are there', () => expect(files.sort()).toEqual(['framewise', ...listChapters('.')].map((name) => `${name}.pdf`).sort()));

describe.each(files)('%s', (file) => {
  test('is tagged, has an outline, a title, a language and a fixed day', async () => {
    const pdf = await load(file);
    expect(pdf.catalog.has(PDFName.of('StructTreeRoot'))).toBe(true);
    expect(pdf.catalog.has(PDFName.of('Outlines'))).toBe(true);
    expect(pdf.catalog.get(PDFName.of('Lang'))?.toString()).toContain('en');
    expect(pdf.getTitle()?.length).toBeGreaterThan(3);
    expect(pdf.getCreationDate()?.toISOString().slice(0, 10)).toBe((JSON.parse(readFileSync('content/edition.json', 'utf8')) as { date: string }).date);
  });
  test('embeds no Type 3 font and no picture of text', async () => {
    const pdf = await load(file);
    const kinds = pdf.context.enumerateIndirectObjects().flatMap(([, object]) => (object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('Font') ? [String(object.get(PDFName.of('Subtype')))] : []));
    expect(kinds.length).toBeGreaterThan(0);
    expect(kinds).not.toContain('/Type3');
  });
  test('is A4 throughout', async () => {
    for (const page of (await load(file)).getPages()) expect(Math.round(page.getWidth())).toBe(595);
  });
  test('links outside to public addresses only, never to the machine that built it', async () => {
    const pdf = await load(file);
    const uris = listUris(pdf);
    expect(uris.length).toBeGreaterThan(5);
    expect(uris.filter((uri) => /localhost|127\.0\.0\.1|file:/.test(uri))).toEqual([]);
  });
});

describe('the book', () => {
  test('has a destination for every chapter, in order', async () => {
    const places = await readDestinations(readFileSync('dist/pdf/framewise.pdf'));
    const pages = listChapters('.').map((slug) => places.get(slug));
    expect(pages.every((page) => page !== undefined)).toBe(true);
    expect([...pages].sort((a, b) => a! - b!)).toEqual(pages);
  });
  test('ends with the whole comparison, whose cells lead to their answers', async () => {
    expect((await readDestinations(readFileSync('dist/pdf/framewise.pdf'))).get('comparison')).toBeGreaterThan(10);
    const pdf = await load('framewise.pdf');
    const uris = listUris(pdf);
    const frameworks = readdirSync('content/frameworks').map((file) => file.replace('.json', ''));
    for (const id of frameworks) expect(uris.some((uri) => uri.endsWith(`/en/features/eager-execution/#${id}`)), id).toBe(true);
  });
  test('is long enough to hold its chapters', async () => {
    const pdf = await load('framewise.pdf');
    expect(pdf.getPageCount()).toBeGreaterThan(30);
  });
});
