import type { Text } from '../../core/index.ts';
import type { Parts } from './patch-parts.ts';
import { xmlAttribute, xmlText } from './write-xml.ts';

/** Where texts were found, in words for the user. */
const KINDS: readonly { readonly part: RegExp; readonly text: Text }[] = [
  { part: /\/charts?\//i, text: { id: 'grafik', en: 'charts' } },
  { part: /\/pivot/i, text: { id: 'tabel pivot', en: 'pivot tables' } },
  { part: /\/drawings\//i, text: { id: 'gambar atau kotak teks', en: 'pictures or text boxes' } },
  {
    part: /\/(?:comments|threadedComments|persons)/i,
    text: { id: 'catatan dan komentar', en: 'notes and comments' },
  },
  { part: /^docProps\//i, text: { id: 'properti dokumen', en: 'the document properties' } },
  { part: /\/externalLinks\//i, text: { id: 'tautan ke berkas lain', en: 'links to other files' } },
  { part: /\.bin$/i, text: { id: 'makro', en: 'macros' } },
  {
    part: /\/worksheets\//i,
    text: {
      id: 'aturan isian, kop, atau rumus sebuah lembar',
      en: 'input rules, headers or formulas of a sheet',
    },
  },
  { part: /^/, text: { id: 'bagian lain dari berkas', en: 'other parts of the file' } },
];

/** Which parts of a file still hold one of these texts, as names of kinds; `isExpected` parts are not looked at. */
export function placesOf(
  parts: Parts,
  texts: readonly string[],
  isExpected: (part: string) => boolean = () => false,
): readonly Text[] {
  const wanted = texts.flatMap((text) => [
    ...[...new Set([text, xmlText(text), xmlAttribute(text)])].map((one) => Buffer.from(one, 'utf8')),
    Buffer.from(text, 'utf16le'),
  ]);
  const found = new Set<Text>();
  for (const part of parts.names) {
    if (wanted.length === 0 || isExpected(part)) continue;
    const bytes = Buffer.from(parts.read(part));
    const kind = KINDS.find((one) => one.part.test(part));
    if (kind && wanted.some((text) => bytes.includes(text))) found.add(kind.text);
  }
  return [...found];
}
