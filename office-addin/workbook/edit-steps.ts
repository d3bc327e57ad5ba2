import { type CellEdit, formatKindOf, numberPattern } from '../../core/index.ts';
import { cellInput } from './cell-input.ts';
import type { EditedColumn } from './edited-columns.ts';
import { type SheetHandle, type Step, step } from './steps.ts';

const TEXT = '@';
const GENERAL = 'General';

/** Writes the edits of a column: new date formats first, and one call for all values; other cells stay untouched. */
export function editSteps(sheet: SheetHandle, edited: EditedColumn): readonly Step[] {
  const { column, row: first, rows, edits, moreDays } = edited;
  const at = (): Excel.Range => sheet().getRangeByIndexes(first, column, rows, 1);
  const formats = formatsAfter(edited);
  const isSame = formats.every((format, i) => format === edited.formats[i]);
  const values = Array.from({ length: rows }, (_, i) => [
    inputOf(edits.get(first + i), formats[i] ?? GENERAL, moreDays),
  ]);
  const bytes = JSON.stringify(values).length;
  return [
    ...(isSame ? [] : [step(() => setFormats(at(), formats), { bytes: rows * TEXT_BYTES })]),
    step(
      () => {
        at().values = values;
      },
      { bytes },
    ),
    ...[...edits.values()].flatMap((edit) => quotedSteps(sheet, edit, formats[edit.row - first])),
  ];
}

/** Gives the cells of a column back what they held before {@link editSteps}, also those that were not written yet. */
export function undoEditSteps(sheet: SheetHandle, edited: EditedColumn): readonly Step[] {
  const { column, row, rows, formats } = edited;
  const edits = new Map(
    [...edited.edits].map(([at, { before, after, format: _, ...edit }]): [number, CellEdit] => [
      at,
      { ...edit, before: after, after: before },
    ]),
  );
  const run = (): void => setFormats(sheet().getRangeByIndexes(row, column, rows, 1), formats);
  return [step(run, { bytes: rows * TEXT_BYTES }), ...editSteps(sheet, { ...edited, edits })];
}

/** What a number format takes in a request, roughly. */
const TEXT_BYTES = 20;

function setFormats(range: Excel.Range, formats: readonly string[]): void {
  range.numberFormat = formats.map((format) => [format]);
}

function formatsAfter({ row: first, edits, formats }: EditedColumn): readonly string[] {
  return formats.map((format, i) => {
    const isDay = edits.get(first + i)?.format === 'date';
    return isDay && formatKindOf(format) !== 'date' ? numberPattern.date : format;
  });
}

/** `null` leaves a cell as it is, `''` empties it. */
function inputOf(
  edit: CellEdit | undefined,
  format: string,
  moreDays: number,
): string | number | boolean | null {
  if (edit === undefined || isQuoted(edit, format)) return null;
  const input = cellInput(edit.after);
  if (input === null) return '';
  if (typeof input.value === 'number' && formatKindOf(format) === 'date') return input.value - moreDays;
  const needsApostrophe = format !== TEXT && input.asText;
  return needsApostrophe ? `'${String(input.value)}` : input.value;
}

/** Whether a text with a leading apostrophe goes into a cell of the text format, where Excel's doing is not documented. */
function isQuoted({ after }: CellEdit, format: string | undefined): boolean {
  return format === TEXT && typeof after === 'string' && after.startsWith("'");
}

function quotedSteps(sheet: SheetHandle, edit: CellEdit, format: string | undefined): readonly Step[] {
  if (!isQuoted(edit, format)) return [];
  const run = (): void => {
    const cell = sheet().getRangeByIndexes(edit.row, edit.column, 1, 1);
    cell.numberFormat = [[GENERAL]];
    cell.values = [[cellInput(edit.after)?.value ?? '']];
    cell.numberFormat = [[TEXT]];
  };
  return [step(run, { calls: 3, bytes: String(edit.after).length })];
}
