import { makeSample } from '../../cli/sample/make-sample.ts';
import { writeWorkbook } from '../../cli/xlsx/write-workbook.ts';
import { openZip, writeZip } from '../../cli/xlsx/zip.ts';
import type { SheetModel } from '../../core/index.ts';
import { TODAY } from '../core/erase-book.ts';

/** Whose data are erased: the first victim of the sample, in row 3 of T02 and of T03. */
export const VICTIM = 'KB-3173-2025-0001';

/** What tells of her, one text for each place in which a file can keep it. */
export const SECRETS = {
  note: 'Rahasia-catatan & <korban>',
  extra: 'Rahasia-kolom-tambahan',
  fingerprint: 'LFQ2XRBQJQXDZJTR',
  comment: 'Rahasia-komentar',
  thread: 'Rahasia-percakapan',
  orphan: 'Rahasia-teks-lama',
  result: 'Rahasia-hasil-rumus',
  link: 'rahasia-tautan@example.org',
  pivot: 'Rahasia-baris-pivot',
} as const;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const VICTIMS = 'xl/worksheets/sheet4.xml';

/** A sound workbook as a spreadsheet program might have saved it, with a victim's data in every corner of the file. */
export async function eraseBook(): Promise<Uint8Array> {
  const { update } = makeSample({ template: 'T03', rows: 8, errors: 0, seed: 1, locale: 'id', today: TODAY });
  const sheets = update.sheets.map((sheet) => (sheet.name === 'T02 Korban' ? withFingerprint(sheet) : sheet));
  const archive = openZip(await writeWorkbook({ ...update, sheets }));
  const parts = new Map(archive.names.map((name) => [name, Buffer.from(archive.read(name)).toString()]));
  const change = (name: string, from: string | RegExp, to: string): void => {
    const before = parts.get(name) ?? '';
    const after = before.replace(from, () => to);
    if (after === before) throw new RangeError(`${name}: nothing to replace`);
    parts.set(name, after);
  };
  typeInto(change);
  addOwnSheet(parts, change);
  addThread(parts, change);
  addPivot(parts, change);
  shareTexts(parts, change);
  return writeZip(null, new Map([...parts].map(([name, text]) => [name, Buffer.from(text)])));
}

/** The first victim gets the fingerprint that is looked for; which victims have one is left to chance. */
function withFingerprint(sheet: SheetModel): SheetModel {
  const [headers = [], ids = [], first = [], ...rest] = sheet.cells;
  const at = ids.indexOf('sidik_tautan');
  const victim = ids.map((_, column) => (column === at ? SECRETS.fingerprint : (first[column] ?? null)));
  return { ...sheet, cells: [headers, ids, victim, ...rest] };
}

type Change = (part: string, from: string | RegExp, to: string) => void;

function typeInto(change: Change): void {
  const note = SECRETS.note.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;');
  change(VICTIMS, /<c r="AB3" s="\d+"\/>|<c r="AB3"[^>]*>.*?<\/c>/, inline('AB3', note));
  change(VICTIMS, '</row><row r="4">', `${inline('BA3', SECRETS.extra)}</row><row r="4">`);
  change(VICTIMS, '<c r="BA3"', '<c r="BA3"  ');
  change(
    VICTIMS,
    '<legacyDrawing',
    '<hyperlinks><hyperlink ref="C3" r:id="rIdL"/></hyperlinks><legacyDrawing',
  );
  change(
    'xl/worksheets/_rels/sheet4.xml.rels',
    '</Relationships>',
    `<Relationship Id="rIdL" Type="${OFFICE}/hyperlink" Target="mailto:${SECRETS.link}" TargetMode="External"/></Relationships>`,
  );
  change(
    'xl/comments4.xml',
    '</commentList>',
    `<comment ref="F3" authorId="0"><text><t>${SECRETS.comment}</t></text></comment></commentList>`,
  );
}

function addOwnSheet(parts: Map<string, string>, change: Change): void {
  const looking = `<c r="A1" t="str"><f>'T02 Korban'!AB3</f><v>${SECRETS.result}</v></c>`;
  const rows = `<row r="1">${looking}</row><row r="2">${inline('A2', `Adik ${VICTIM} sudah pulang`)}</row>`;
  parts.set(
    'xl/worksheets/sheet9.xml',
    `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
  );
  change('xl/workbook.xml', '</sheets>', '<sheet name="Catatan saya" sheetId="99" r:id="rIdO"/></sheets>');
  link(change, 'xl/_rels/workbook.xml.rels', 'rIdO', 'worksheet', 'worksheets/sheet9.xml');
  type(change, 'xl/worksheets/sheet9.xml', `${TYPES}.worksheet+xml`);
}

function addThread(parts: Map<string, string>, change: Change): void {
  const space = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
  parts.set(
    'xl/threadedComments/threadedComment1.xml',
    `<ThreadedComments xmlns="${space}"><threadedComment ref="F3" id="{1}"><text>${SECRETS.thread}</text></threadedComment><threadedComment ref="F9" id="{2}"><text>Biasa saja</text></threadedComment></ThreadedComments>`,
  );
  change(
    'xl/worksheets/_rels/sheet4.xml.rels',
    '</Relationships>',
    '<Relationship Id="rIdT" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>',
  );
  type(change, 'xl/threadedComments/threadedComment1.xml', 'application/vnd.ms-excel.threadedcomments+xml');
}

function addPivot(parts: Map<string, string>, change: Change): void {
  const folder = 'xl/pivotCache';
  parts.set(
    `${folder}/pivotCacheDefinition1.xml`,
    `<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${OFFICE}" r:id="rId1" recordCount="1"><cacheSource type="worksheet"><worksheetSource ref="A1:B9" sheet="T02 Korban"/></cacheSource><cacheFields count="1"><cacheField name="x"><sharedItems/></cacheField></cacheFields></pivotCacheDefinition>`,
  );
  parts.set(
    `${folder}/pivotCacheRecords1.xml`,
    `<pivotCacheRecords xmlns="${MAIN}" count="1"><r><s v="${SECRETS.pivot}"/></r></pivotCacheRecords>`,
  );
  parts.set(
    `${folder}/_rels/pivotCacheDefinition1.xml.rels`,
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/pivotCacheRecords" Target="pivotCacheRecords1.xml"/></Relationships>`,
  );
  link(
    change,
    'xl/_rels/workbook.xml.rels',
    'rIdP',
    'pivotCacheDefinition',
    'pivotCache/pivotCacheDefinition1.xml',
  );
  type(change, `${folder}/pivotCacheDefinition1.xml`, `${TYPES}.pivotCacheDefinition+xml`);
  type(change, `${folder}/pivotCacheRecords1.xml`, `${TYPES}.pivotCacheRecords+xml`);
}

const INLINE = /t="inlineStr"><is>(<t[^>]*>[^<]*<\/t>)<\/is>/g;

/** Puts all texts into the part that cells share, as Excel and LibreOffice do, and one that no cell needs. */
function shareTexts(parts: Map<string, string>, change: Change): void {
  const items = new Map<string, number>([[`<t>${SECRETS.orphan}</t>`, 0]]);
  for (const [name, text] of parts) {
    if (!name.startsWith('xl/worksheets/sheet')) continue;
    const shared = text.replace(INLINE, (_, item: string) => {
      const index = items.get(item) ?? items.size;
      items.set(item, index);
      return `t="s"><v>${index}</v>`;
    });
    parts.set(name, shared);
  }
  const list = [...items.keys()].map((item) => `<si>${item}</si>`).join('');
  parts.set('xl/sharedStrings.xml', `<sst xmlns="${MAIN}" uniqueCount="${items.size}">${list}</sst>`);
  link(change, 'xl/_rels/workbook.xml.rels', 'rIdS', 'sharedStrings', 'sharedStrings.xml');
  type(change, 'xl/sharedStrings.xml', `${TYPES}.sharedStrings+xml`);
}

function inline(address: string, text: string): string {
  return `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
}

function link(change: Change, from: string, id: string, kind: string, target: string): void {
  const entry = `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  change(from, '</Relationships>', `${entry}</Relationships>`);
}

function type(change: Change, part: string, contentType: string): void {
  const entry = `<Override PartName="/${part}" ContentType="${contentType}"/>`;
  change('[Content_Types].xml', '</Types>', `${entry}</Types>`);
}
