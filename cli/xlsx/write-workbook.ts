import { addressOf, type SheetModel } from '../../core/index.ts';
import { sheetBody } from './sheet-body.ts';
import { cellEnds } from './write-body.ts';
import { chartXml } from './write-charts.ts';
import { columnsXml } from './write-columns.ts';
import { frontSheet, type WorkbookContent } from './write-content.ts';
import { withFontsInOrder } from './write-font-order.ts';
import { writeFrame } from './write-hucre.ts';
import { inputsXml, TEXT_IS_MEANT } from './write-inputs.ts';
import { type LookGrid, lookList, paintLooks } from './write-looks.ts';
import { withHiddenFilterNames } from './write-names.ts';
import { noteParts } from './write-notes.ts';
import { withBuiltInFormats } from './write-number-formats.ts';
import { withPaper } from './write-paper.ts';
import { type PackPart, packAtOnce } from './write-part.ts';
import { type CellWriting, contentXml, dimensionXml, rowPieces } from './write-rows.ts';
import { ownTexts, sharedTexts } from './write-texts.ts';
import { splitElement, withElement } from './write-xml.ts';
import { openZip, writeZip, type ZipArchive } from './zip.ts';
import type { RawEntry } from './zip-archive.ts';

export type { WorkbookContent } from './write-content.ts';

/** How a new file is written. */
export interface Writing {
  /** Texts once for all cells, and no empty cell that looks like its column: for very many rows. */
  readonly isCompact: boolean;
  readonly pack: PackPart;
}

/**
 * The bytes of a new .xlsx file; the same content gives the same bytes.
 *
 * Formulas are computed anew when the file is opened. Throws when no sheet is visible, and when the name of a sheet is
 * not allowed or occurs twice.
 */
export async function writeWorkbook(
  content: WorkbookContent,
  { isCompact, pack }: Writing = { isCompact: false, pack: packAtOnce },
): Promise<Uint8Array> {
  const { sheets, bodies } = content;
  const looks = lookList();
  const parts = sheets.map((sheet) => {
    const body = sheetBody(sheet, bodies);
    return { sheet, body, grid: paintLooks(sheet, looks, body) };
  });
  const frame = openZip(await writeFrame(content, looks.all, isCompact));
  const styleIndex = styleIndexes(frame, looks.all.length);
  const changes = new Map<string, Uint8Array | RawEntry>([
    ['docProps/app.xml', encoded(APPLICATION)],
    ['xl/styles.xml', encoded(withFontsInOrder(withBuiltInFormats(text(frame, 'xl/styles.xml'))))],
    ['xl/workbook.xml', encoded(withHiddenFilterNames(text(frame, 'xl/workbook.xml')))],
    ...noteChanges(sheets),
    ...chartChanges(sheets),
  ]);
  const front = frontSheet(sheets);
  const texts = isCompact ? sharedTexts() : ownTexts;
  const ends = cellEnds(bodies?.values ?? [], (value) => contentXml(value, texts));
  for (const [index, { sheet, body, grid }] of parts.entries()) {
    const part = sheetPart(index);
    const framed = index === front ? inFront(text(frame, part)) : text(frame, part);
    const cells = { following: body && { body, ends }, texts, leavesOutEmpty: isCompact };
    changes.set(part, await pack(sheetPieces(framed, sheet, grid, styleIndex, cells)));
  }
  const shared = texts.part();
  if (shared !== null) changes.set('xl/sharedStrings.xml', await pack(shared));
  return writeZip(frame, changes);
}

const APPLICATION =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">' +
  '<Application>Monev TPPO</Application></Properties>';

const SAMPLE = /<c r="([A-Z]+1)" s="(\d+)"\/>/g;

/** The cell format of each look (the attribute `s` of a cell) by the look's number; 0 is the file's default. */
function styleIndexes(frame: ZipArchive, looks: number): readonly number[] {
  const samples = text(frame, sheetPart(0)).matchAll(SAMPLE);
  const byAddress = new Map([...samples].map(([, address = '', index]) => [address, Number(index)]));
  return [0, ...Array.from({ length: looks }, (_, look) => byAddress.get(addressOf(0, look)) ?? 0)];
}

function noteChanges(sheets: readonly SheetModel[]): readonly (readonly [string, Uint8Array])[] {
  let block = 1;
  return sheets.flatMap((sheet, index) => {
    if (sheet.notes.length === 0) return [];
    const { comments, drawing, blocks } = noteParts(sheet, block);
    block += blocks;
    return [
      [`xl/comments${index + 1}.xml`, encoded(comments)],
      [`xl/drawings/vmlDrawing${index + 1}.vml`, encoded(drawing)],
    ] as const;
  });
}

/** The parts of charts are numbered through the whole workbook. */
function chartChanges(sheets: readonly SheetModel[]): readonly (readonly [string, Uint8Array])[] {
  return sheets
    .flatMap(({ charts, name }) => charts.map((chart) => chartXml(chart, name)))
    .map((xml, index) => [`xl/charts/chart${index + 1}.xml`, encoded(xml)] as const);
}

function* sheetPieces(
  frame: string,
  sheet: SheetModel,
  grid: LookGrid,
  styleIndex: readonly number[],
  cells: CellWriting,
): Generator<Uint8Array> {
  let xml = withPaper(withElement(frame, 'dimension', dimensionXml(grid)), sheet);
  xml = withElement(xml, 'cols', columnsXml(sheet, grid, styleIndex));
  xml = withElement(xml, 'dataValidations', inputsXml(sheet.inputs));
  xml = withElement(xml, 'ignoredErrors', TEXT_IS_MEANT);
  const [before, after] = splitElement(xml, 'sheetData');
  yield encoded(before);
  yield* rowPieces(sheet, grid, styleIndex, cells);
  yield encoded(after);
}

/** The sheet that the user sees first; of several sheets marked so, typing would change all. */
function inFront(sheet: string): string {
  return sheet.replace('<sheetView ', '<sheetView tabSelected="1" ');
}

function sheetPart(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

function text(archive: ZipArchive, part: string): string {
  return Buffer.from(archive.read(part)).toString('utf8');
}

function encoded(xml: string): Uint8Array {
  return Buffer.from(xml, 'utf8');
}
