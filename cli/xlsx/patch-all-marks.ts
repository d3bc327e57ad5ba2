import type { Mark, WorkbookUpdate } from '../../core/index.ts';
import { type Palette, themePalette } from './patch-color.ts';
import type { PatchContext } from './patch-context.ts';
import { replaceMarks } from './patch-marks.ts';
import { type MarkRecord, readRecords, writeRecords } from './patch-records.ts';
import { listSheets, type Worksheet, worksheetNamed } from './patch-sheet-list.ts';
import { relatedPart, relationshipsOf } from './read-relationships.ts';
import type { PackageSheet } from './read-workbook-part.ts';

/**
 * Replaces the marks of the sheets that the update names, and the records by which they can be taken away again.
 *
 * Throws `RangeError` when there are marks for a sheet that the workbook does not have.
 */
export function replaceAllMarks(context: PatchContext, update: WorkbookUpdate): void {
  const bySheet = marksBySheet(update.marks);
  const rewritten = new Set(update.sheets.map(({ name }) => name.toLowerCase()));
  let records: readonly MarkRecord[] = readRecords(context).filter(
    ({ sheet }) => !rewritten.has(sheet.toLowerCase()),
  );
  if (bySheet.size > 0) {
    const sheets = listSheets(context);
    const palette = paletteOf(context);
    for (const [name, marks] of bySheet) {
      const sheet = worksheetNamed(sheets, name);
      if (sheet === null && marks.length > 0) throw new RangeError(`no worksheet ${name} to mark`);
      if (sheet !== null) records = replaceOnSheet(context, palette, sheets, sheet, marks, records);
    }
  }
  writeRecords(context, records);
}

/** Gives the records of all sheets as they are afterwards. */
function replaceOnSheet(
  context: PatchContext,
  palette: Palette,
  sheets: readonly PackageSheet[],
  { name, part }: Worksheet,
  marks: readonly Mark[],
  records: readonly MarkRecord[],
): readonly MarkRecord[] {
  const here = name.toLowerCase();
  const there = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  const isHere = ({ sheet }: MarkRecord): boolean => sheet.toLowerCase() === here;
  // A renamed sheet carries marks that are on record under its earlier name.
  const isLost = ({ sheet }: MarkRecord): boolean => !there.has(sheet.toLowerCase());
  const known = records.filter((record) => isHere(record) || isLost(record));
  const replaced = replaceMarks(context, palette, { sheet: name, part, marks, records: known });
  const kept = records.filter((record) => !isHere(record) && !replaced.used.has(record));
  return [...kept, ...replaced.records];
}

function marksBySheet(entries: WorkbookUpdate['marks']): ReadonlyMap<string, readonly Mark[]> {
  const bySheet = new Map<string, readonly Mark[]>();
  for (const { sheet, marks } of entries) {
    const name = sheet.toLowerCase();
    bySheet.set(name, [...(bySheet.get(name) ?? []), ...marks]);
  }
  return bySheet;
}

function paletteOf({ parts, workbookPart }: PatchContext): Palette {
  const part = relatedPart(parts, relationshipsOf(parts, workbookPart), 'theme');
  return part === null ? [] : themePalette(parts.readXml(part).toString('utf8'));
}
