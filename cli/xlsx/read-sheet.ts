import type { Area, FormatKind, SheetSnapshot } from '../../core/index.ts';
import { fileDamaged } from '../file-error.ts';
import { type Columns, columnAt, finishColumns, type SlotBudget } from './read-columns.ts';
import { readExtendedGuards, readGuards } from './read-guards.ts';
import { type CellNote, readNotes } from './read-notes.ts';
import { readPageTexts } from './read-page-texts.ts';
import { openPart } from './read-part.ts';
import { MAX_COLUMNS, parseArea } from './read-reference.ts';
import { relatedPart, relationshipsOf } from './read-relationships.ts';
import { readSheetData } from './read-rows.ts';
import { readShapes } from './read-shapes.ts';
import { readThreads } from './read-threads.ts';
import type { PackageSheet } from './read-workbook-part.ts';
import { newTextPool } from './text-pool.ts';
import { attribute, eachChild, isTrue } from './xml.ts';
import { nameOf, nextTag, openXml, type XmlReader } from './xml-reader.ts';
import type { ZipArchive } from './zip.ts';

/** What all sheets of a workbook share while they are read. */
export interface SheetSource {
  readonly archive: ZipArchive;
  readonly strings: readonly string[];
  /** By the index of the cell format. */
  readonly formats: readonly FormatKind[];
  readonly date1904: boolean;
  readonly budget: SlotBudget;
}

const SHEET_DATA = nameOf('sheetData');
const COLUMNS = nameOf('cols');
const PROTECTION = nameOf('sheetProtection');
const IS_ON = nameOf('sheet');
const MERGES = nameOf('mergeCells');
const GUARDS = nameOf('dataValidations');
const EXTENSIONS = nameOf('extLst');
const FILTER = nameOf('autoFilter');
const FILTERED_COLUMN = nameOf('filterColumn');
const PAGE_TEXTS = nameOf('headerFooter');
const REFERENCE = nameOf('ref');
const HIDDEN = nameOf('hidden');
const FIRST = nameOf('min');
const LAST = nameOf('max');

/**
 * Reads the part of a worksheet up to some row, with its notes, comments, page headers and texts of shapes; `onBytes` hears
 * how far it is.
 *
 * A cell whose formula shares its text with an earlier cell has `''` among the formulas.
 */
export function readSheet(
  source: SheetSource,
  sheet: PackageSheet,
  mostRows: number,
  onBytes: (done: number) => void,
): SheetSnapshot {
  if (sheet.part === null) throw fileDamaged(`sheet ${sheet.name}: part missing`);
  const { archive, strings, formats, date1904, budget } = source;
  const texts = newTextPool();
  const columns: Columns = { builders: [], budget };
  const hiddenRows: number[] = [];
  const hiddenSpans = new Int32Array(MAX_COLUMNS + 1);
  const merges: Area[] = [];
  const guarded: Area[] = [];
  const pageTexts: string[] = [];
  let filtered = false;
  let isProtected = false;
  const xml = openXml(archive.read(sheet.part), sheet.part);
  nextTag(xml);
  eachChild(xml, (section) => {
    if (section === SHEET_DATA)
      readSheetData(xml, {
        ...{ strings, texts, formats, date1904, columns, hiddenRows },
        ...{ mostRows, onRow: onBytes },
      });
    if (section === COLUMNS) eachChild(xml, () => readHiddenColumns(xml, hiddenSpans));
    if (section === PROTECTION) isProtected = isTrue(attribute(xml, IS_ON));
    if (section === MERGES) eachChild(xml, () => readMerge(xml, merges));
    if (section === GUARDS) readGuards(xml, guarded);
    if (section === EXTENSIONS) readExtendedGuards(xml, guarded);
    if (section === PAGE_TEXTS) pageTexts.push(...readPageTexts(xml));
    if (section === FILTER) {
      eachChild(xml, (name) => {
        filtered ||= name === FILTERED_COLUMN;
      });
    }
  });
  putNotes(archive, sheet.part, columns);
  const shapes = readShapes(archive, sheet.part);
  const rowCount = columns.builders.reduce((rows, builder) => Math.max(rows, builder?.values.length ?? 0), 0);
  return {
    name: sheet.name,
    hidden: sheet.state !== 'visible',
    rowCount,
    columns: finishColumns(columns, hiddenFrom(hiddenSpans.subarray(0, columns.builders.length))),
    merges,
    hiddenRows: hiddenRows.filter((row) => row < rowCount),
    guarded,
    protected: isProtected,
    filtered,
    ...(shapes.length > 0 && { shapes }),
    ...(pageTexts.length > 0 && { pageTexts }),
  };
}

/** Adds one where hidden columns start and takes it off after their end, so that overlaps cost nothing. */
function readHiddenColumns(xml: XmlReader, spans: Int32Array): void {
  const first = Number(attribute(xml, FIRST));
  const last = Math.min(Number(attribute(xml, LAST)), MAX_COLUMNS);
  if (!isTrue(attribute(xml, HIDDEN)) || !(first >= 1 && last >= first)) return;
  spans[first - 1] = (spans[first - 1] ?? 0) + 1;
  spans[last] = (spans[last] ?? 0) - 1;
}

/** Whether each column is hidden, of those that have cells. */
function hiddenFrom(spans: Int32Array): readonly boolean[] {
  let open = 0;
  return Array.from(spans, (change) => {
    open += change;
    return open > 0;
  });
}

function readMerge(xml: XmlReader, merges: Area[]): void {
  const area = parseArea(attribute(xml, REFERENCE) ?? '');
  if (area !== null) merges.push(area);
}

function putNotes(archive: ZipArchive, part: string, columns: Columns): void {
  const relationships = relationshipsOf(archive, part);
  const notes = (type: string, read: (xml: XmlReader) => readonly CellNote[]): readonly CellNote[] => {
    const found = relatedPart(archive, relationships, type);
    return found === null ? [] : read(openPart(archive, found));
  };
  // Excel repeats a thread as a note for programs that know no threads; the thread is what people see.
  for (const { row, column, text } of [
    ...notes('comments', readNotes),
    ...notes('threadedComment', readThreads),
  ]) {
    const builder = columnAt(columns, column);
    builder.notes ??= {};
    builder.notes[row] = text;
  }
}
