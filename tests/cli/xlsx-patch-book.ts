import { openZip, writeZip } from '../../cli/xlsx/zip.ts';
import { CASES, STYLES, THEME } from './xlsx-patch-content.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The parts of a file by name. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** The bytes of a file with these parts. */
export function zipOf(parts: Parts): Uint8Array {
  return writeZip(null, new Map(Object.entries(parts).map(([name, part]) => [name, Buffer.from(part)])));
}

/** The parts of a file as texts. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const archive = openZip(bytes);
  return Object.fromEntries(archive.names.map((name) => [name, Buffer.from(archive.read(name)).toString()]));
}

/** One part as text; throws where there is none. */
export function partOf(bytes: Uint8Array, name: string): string {
  return Buffer.from(openZip(bytes).read(name)).toString();
}

/** The names of the parts whose bytes differ between two files. */
export function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const old = partsOf(before);
  const now = partsOf(after);
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((name) => old[name] !== now[name])
    .sort();
}

/** What is different about a workbook. */
interface BookOptions {
  /** What stands in `<worksheet>` of the first sheet. */
  readonly cases?: string;
  /** `[type, target]` of further relationships of the first sheet, numbered from `rId1`. */
  readonly links?: readonly (readonly [type: string, target: string])[];
  /** What stands behind `<sheets>` in `<workbook>`. */
  readonly names?: string;
  /** Other parts, or other content for those above; `null` leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
  /** `[extension, type]` of other parts. */
  readonly types?: readonly (readonly [extension: string, type: string])[];
}

/** A workbook with the sheets "Kasus" and "Rujukan". */
export function bookOf({
  cases = CASES,
  links = [],
  names = '',
  parts = {},
  types = [],
}: BookOptions = {}): Uint8Array {
  const defaults = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ...types,
  ];
  const overrides = [
    ['xl/workbook.xml', `${SHEET_TYPE}.sheet.main+xml`],
    ['xl/worksheets/sheet1.xml', `${SHEET_TYPE}.worksheet+xml`],
    ['xl/worksheets/sheet2.xml', `${SHEET_TYPE}.worksheet+xml`],
    ['xl/styles.xml', `${SHEET_TYPE}.styles+xml`],
    ['xl/sharedStrings.xml', `${SHEET_TYPE}.sharedStrings+xml`],
    ['xl/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'],
  ];
  const all: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`).join('')}${overrides.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`).join('')}</Types>`,
    '_rels/.rels': linksOf([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="Kasus" sheetId="1" r:id="rId1"/><sheet name="Rujukan" sheetId="4" r:id="rId2"/></sheets>${names}<calcPr calcId="191029"/></workbook>`,
    'xl/_rels/workbook.xml.rels': linksOf([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
      ['theme', 'theme/theme1.xml'],
    ]),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${cases}</worksheet>`,
    'xl/worksheets/sheet2.xml': `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`,
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}" count="3" uniqueCount="3"><si><t>nik</t></si><si><t>tanggal</t></si><si><t>3201234567890123</t></si></sst>`,
    'xl/theme/theme1.xml': THEME,
    ...(links.length === 0 ? {} : { 'xl/worksheets/_rels/sheet1.xml.rels': linksOf(links) }),
    ...parts,
  };
  return zipOf(
    Object.fromEntries(
      Object.entries(all).filter((entry): entry is [string, string | Uint8Array] => entry[1] !== null),
    ),
  );
}

function linksOf(links: readonly (readonly [type: string, target: string])[]): string {
  const items = links.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}
