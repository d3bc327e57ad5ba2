import { openZip, writeZip } from '../xlsx/zip.ts';

const DATE = '2000-01-01T00:00:00Z';
const DATES = /(<dcterms:(?:created|modified)[^>]*>)[^<]*</g;

const DRAWING = /(<wp:docPr id=")\d+"/g;

/**
 * The same document without what differs from one writing to the next: the moment in the properties and in the archive,
 * and the numbers of the drawings, which the library counts on through all documents.
 */
export function settled(bytes: Uint8Array): Uint8Array {
  const archive = openZip(bytes);
  const parts = archive.names.map((name): readonly [string, Uint8Array] => {
    const part = archive.read(name);
    if (name === 'docProps/core.xml') return [name, changed(part, (xml) => xml.replace(DATES, `$1${DATE}<`))];
    return name === 'word/document.xml' ? [name, changed(part, renumbered)] : [name, part];
  });
  return writeZip(null, new Map(parts));
}

function changed(part: Uint8Array, change: (xml: string) => string): Uint8Array {
  return Buffer.from(change(Buffer.from(part).toString('utf8')), 'utf8');
}

function renumbered(xml: string): string {
  let count = 0;
  return xml.replace(DRAWING, (_, start: string) => `${start}${++count}"`);
}
