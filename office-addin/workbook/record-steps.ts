import { type MarkRecord, recordRows, type WorkbookUpdate } from '../../core/index.ts';
import type { MarkPlan } from './mark-plan.ts';
import { type SheetHandle, type Step, step } from './steps.ts';
import type { Survey } from './survey.ts';

/** How the record sheet changes with an update. */
export interface RecordChange {
  /** Its lines while cells are painted: those that stay, and below them those that are needed until the end. */
  readonly lines: readonly (readonly string[])[];
  /** How many of them stay. */
  readonly kept: number;
  /** How many lines there were. */
  readonly former: number;
}

/** What is to be remembered instead of what is; `null` while there is nothing to remember or to forget. */
export function recordChange(
  { sheets, marks }: WorkbookUpdate,
  survey: Survey,
  plans: readonly MarkPlan[],
): RecordChange | null {
  const names = [...sheets.map(({ name }) => name), ...marks.map(({ sheet }) => sheet)];
  const changed = new Set(names.map((name) => name.toLowerCase()));
  const others = survey.records.filter(({ sheet }) => !changed.has(sheet.toLowerCase()));
  const made = plans.flatMap((plan) => plan.records);
  if (others.length === survey.records.length && made.length === 0) return null;
  const remembered = new Set([...others, ...made].map(cellOf));
  const dropped = survey.records.filter((record) => !remembered.has(cellOf(record)));
  const lines = recordRows([...others, ...made, ...dropped]);
  return { lines, kept: lines.length - dropped.length, former: survey.recordLines };
}

/** So many lines go into one call. */
const BLOCK_LINES = 1000;

/**
 * Writes the record over the former one before anything is painted: whenever Excel fails, what marked cells were before
 * is on record.
 */
export function recordSteps(sheet: SheetHandle, { lines }: RecordChange): readonly Step[] {
  const blocks = Array.from({ length: Math.ceil(lines.length / BLOCK_LINES) }, (_, i) => {
    const values = lines.slice(i * BLOCK_LINES, (i + 1) * BLOCK_LINES).map((line) => line.map(inputOf));
    const run = (): void => {
      const width = values[0]?.length ?? 1;
      const range = sheet().getRangeByIndexes(i * BLOCK_LINES, 0, values.length, width);
      range.numberFormat = [['General']];
      range.values = values;
    };
    return step(run, { calls: 2, bytes: JSON.stringify(values).length });
  });
  const hide = (): void => {
    sheet().tabColor = ''; // from here on it is no unfinished sheet
    sheet().visibility = 'VeryHidden';
  };
  return [...blocks, step(hide, { calls: 2 })];
}

/** Takes away what was needed only until all cells were painted. */
export function forgetSteps(sheet: SheetHandle, { lines, kept, former }: RecordChange): readonly Step[] {
  const surplus = Math.max(lines.length, former) - kept;
  if (surplus === 0) return [];
  const width = lines[0]?.length ?? 1;
  return [step(() => sheet().getRangeByIndexes(kept, 0, surplus, width).clear('Contents'))];
}

function cellOf({ sheet, row, column }: MarkRecord): string {
  return `${row} ${column} ${sheet.toLowerCase()}`;
}

/** The apostrophe says that it is a text; `''` empties the cell. */
function inputOf(text: string): string {
  return text === '' ? '' : `'${text}`;
}
