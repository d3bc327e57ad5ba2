import { readXlsx } from '../../cli/xlsx/read-workbook.ts';
import { writeZip } from '../../cli/xlsx/zip.ts';
import type { SheetSnapshot } from '../../core/workbook/snapshot.ts';

/** The parts of a workbook as a test writes them; what it leaves out is the least that a file needs. */
export interface BookParts {
  /** What stands in `<worksheet>`, by sheet name. */
  readonly sheets?: Readonly<Record<string, string>>;
  /** What stands in `<sst>`. */
  readonly strings?: string;
  /** Format codes; cell format 0 is General, 1 has the first of these, and so on. */
  readonly formats?: readonly string[];
  /** What stands in `<workbook>` around `<sheets>`. */
  readonly properties?: string;
  readonly names?: string;
  /** Other parts, or other bytes for the ones above. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The bytes of a workbook made of these parts. */
export function bookOf(book: BookParts): Uint8Array {
  const sheets = Object.entries(book.sheets ?? { Data: '<sheetData/>' });
  const related = [
    ...sheets.map((_, index) => `worksheets/sheet${index + 1}.xml`),
    'styles.xml',
    'sharedStrings.xml',
  ];
  const parts: Record<string, string | Uint8Array> = {
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${OFFICE}">${book.properties ?? ''}<sheets>${sheets
      .map(([name], index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
      .join('')}</sheets>${book.names ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(related.map((target) => [typeOf(target), target])),
    'xl/styles.xml': stylesOf(book.formats ?? []),
    'xl/sharedStrings.xml': `<sst ${MAIN}>${book.strings ?? ''}</sst>`,
  };
  sheets.forEach(([, content], index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = `<worksheet ${MAIN}>${content}</worksheet>`;
  });
  const entries = Object.entries({ ...parts, ...book.parts });
  return writeZip(null, new Map(entries.map(([name, part]) => [name, Buffer.from(part)])));
}

/** The first sheet of a workbook made of these parts. */
export function sheetOf(book: BookParts): SheetSnapshot {
  return firstSheet(bookOf(book));
}

/** The first sheet of a workbook. */
export function firstSheet(bytes: Uint8Array): SheetSnapshot {
  const [sheet] = readXlsx(bytes, { fileName: null }).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

/** The first sheet of a workbook with these cells in its first row, and what its columns hold there. */
export function rowOf(cells: string, book: Omit<BookParts, 'sheets'> = {}): readonly unknown[] {
  const sheet = sheetOf({ ...book, sheets: { Data: `<sheetData><row r="1">${cells}</row></sheetData>` } });
  return sheet.columns.map(({ values }) => values[0] ?? null);
}

/** A relationships part of `[type, target]`, with ids from `rId1` on. */
export function relationships(links: readonly (readonly [type: string, target: string])[]): string {
  const items = links.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

function typeOf(target: string): string {
  if (target.startsWith('worksheets/')) return 'worksheet';
  return target.slice(0, -'.xml'.length);
}

function stylesOf(formats: readonly string[]): string {
  const codes = formats.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${code}"/>`);
  const cells = formats.map((_, index) => `<xf numFmtId="${164 + index}"/>`);
  return `<styleSheet ${MAIN}><numFmts>${codes.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${cells.join('')}</cellXfs></styleSheet>`;
}
