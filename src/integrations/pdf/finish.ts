import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef, PDFString } from 'pdf-lib';

/** Page on which each named destination lies, 1-based. */
export async function readDestinations(bytes: Uint8Array): Promise<Map<string, number>> {
  const pdf = await PDFDocument.load(bytes);
  const pages = new Map(pdf.getPages().map((page, index) => [page.ref.toString(), index + 1]));
  const destinations = new Map<string, number>();
  const dictionary = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  for (const [name, value] of dictionary?.entries() ?? []) {
    const target = pdf.context.lookup(value);
    const ref = target instanceof PDFArray ? target.get(0) : undefined;
    const page = ref instanceof PDFRef ? pages.get(ref.toString()) : undefined;
    if (page !== undefined) destinations.set(decodeURIComponent(name.decodeText()), page);
  }
  return destinations;
}

/** Gives a printed document fixed dates, its title and stable structure ids, so that two builds give the same bytes. */
export async function finish(bytes: Uint8Array, title: string, day: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const date = new Date(`${day}T00:00:00Z`);
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setAuthor('Framewise');
  pdf.setProducer('Framewise');
  pdf.setCreator('Framewise');
  pdf.setCreationDate(date);
  pdf.setModificationDate(date);
  const renumbered = new Map<string, string>();
  const rename = (id: string) => {
    if (!renumbered.has(id)) renumbered.set(id, `n${String(renumbered.size).padStart(6, '0')}`);
    return PDFString.of(renumbered.get(id)!);
  };
  const isText = (value: unknown): value is PDFString | PDFHexString => value instanceof PDFString || value instanceof PDFHexString;
  // Chromium numbers structure elements by the nodes of its process, which differ from run to run.
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict)) continue;
    const id = object.get(PDFName.of('ID'));
    if (isText(id)) object.set(PDFName.of('ID'), rename(id.decodeText()));
    for (const key of ['Names', 'Limits', 'Headers']) renameIn(object.get(PDFName.of(key)));
    const attributes = pdf.context.lookup(object.get(PDFName.of('A')));
    for (const one of attributes instanceof PDFArray ? attributes.asArray() : [attributes]) {
      const entry = one instanceof PDFRef ? pdf.context.lookup(one) : one;
      if (entry instanceof PDFDict) renameIn(entry.get(PDFName.of('Headers')));
    }
  }
  function renameIn(value: unknown): void {
    if (!(value instanceof PDFArray)) return;
    value.asArray().forEach((item, index) => {
      if (isText(item) && /^node\d+$/.test(item.decodeText())) value.set(index, rename(item.decodeText()));
    });
  }
  return pdf.save({ useObjectStreams: true });
}
