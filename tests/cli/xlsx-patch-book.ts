import { openZip, writeZip } from '../../cli/xlsx/zip.ts';

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

/** What stands in `<worksheet>` of the sheet "Kasus": formats, a formula, a 16-digit text, merges, a table. */
export const CASES = `<dimension ref="A1:D6"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><cols><col min="1" max="2" width="12" customWidth="1"/><col min="5" max="5" width="9" style="2"/></cols><sheetData><row r="1" spans="1:4" s="3" customFormat="1"><c r="A1" s="3" t="s"><v>0</v></c><c r="B1" s="3" t="s"><v>1</v></c></row><row r="2" spans="1:4"><c r="A2" s="1" t="s"><v>2</v></c><c r="B2" s="2"><v>45504</v></c><c r="C2"><f>B2+1</f><v>45505</v></c><c r="D2" t="b"><v>1</v></c></row><row r="3" spans="1:4"><c r="A3" s="4"/><c r="C3" s="0"/></row><row r="6" ht="30" customHeight="1"><c r="A6" t="inlineStr"><is><t>akhir</t></is></c></row></sheetData><mergeCells count="1"><mergeCell ref="C3:D4"/></mergeCells><dataValidations count="1"><dataValidation type="list" sqref="D2" prompt="a > b"><formula1>"ya,tidak"</formula1></dataValidation></dataValidations><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>`;

/** A styles part as Excel writes it, with a date, a border, a fill of the theme, a pattern and an unlocked text cell. */
export const STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="12"/><name val="Arial"/></font></fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/><bgColor indexed="64"/></patternFill></fill><fill><patternFill patternType="darkGrid"><fgColor rgb="FF00B050"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color auto="1"/></left><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyProtection="1"><protection locked="0"/></xf><xf numFmtId="164" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"/><xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" wrapText="1"/></xf><xf numFmtId="0" fontId="0" fillId="3" borderId="0" xfId="0" applyFill="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const THEME = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="1F497D"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2><a:accent1><a:srgbClr val="4F81BD"/></a:accent1><a:accent2><a:srgbClr val="C0504D"/></a:accent2><a:accent3><a:srgbClr val="9BBB59"/></a:accent3><a:accent4><a:srgbClr val="8064A2"/></a:accent4><a:accent5><a:srgbClr val="4BACC6"/></a:accent5><a:accent6><a:srgbClr val="F79646"/></a:accent6><a:hlink><a:srgbClr val="0000FF"/></a:hlink><a:folHlink><a:srgbClr val="800080"/></a:folHlink></a:clrScheme></a:themeElements></a:theme>`;

/** The links of the sheets that other parts of a book hang on. */
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
