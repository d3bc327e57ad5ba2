import type { IdentityWords, PublicationWords } from '../../kit/identity-words.ts';
import type { Template } from '../../kit/template.ts';
import { addressOf, type CellValue } from '../../workbook/cell.ts';
import type { FormatKind, SheetSnapshot } from '../../workbook/snapshot.ts';
import { numberWordOf } from '../decode/cell-issue.ts';
import { nameKey } from '../decode/text.ts';
import { nameWord } from '../structure/damage.ts';
import type { Leak } from './leak.ts';
import { refusedAt } from './refused-columns.ts';

/** A tab that says that everybody may see it. */
export interface PublicTab {
  readonly sheet: SheetSnapshot;
  /** The least count that may be shown. */
  readonly least: number;
  /** The first row below what the tab says of itself. */
  readonly first: number;
}

const LABELS_UP_TO = 40;

/** Reads whether a report's tab (R01 to R15) is marked for publication: its class stands beside the label of the class. */
export function publicTab(sheet: SheetSnapshot, words: PublicationWords): PublicTab | null {
  const number = Number(/^[A-Za-z](\d\d)(?!\d)/.exec(sheet.name)?.[1] ?? Number.NaN);
  const { letter, from, to } = words.tab;
  if (sheet.name.charAt(0).toUpperCase() !== letter || !(number >= from && number <= to)) return null;
  const said = besideLabel(sheet, words.label);
  if (said === null || nameKey(String(said.value ?? '')) !== words.value) return null;
  const threshold = besideLabel(sheet, words.threshold);
  const least = Number(threshold?.value ?? Number.NaN);
  return {
    sheet,
    least: Number.isInteger(least) && least > 1 ? least : words.least,
    first: Math.max(said.row, threshold?.row ?? 0) + 1,
  };
}

/** The first filled cell at the right of a label in the rows at the top. */
function besideLabel(
  { columns, rowCount }: SheetSnapshot,
  label: string,
): { readonly row: number; readonly value: CellValue } | null {
  for (let row = 0; row < Math.min(rowCount, LABELS_UP_TO); row++) {
    const at = columns.findIndex(({ values }) => isLabel(values[row] ?? null, label));
    if (at < 0) continue;
    const beside = columns.slice(at + 1).find(({ values }) => (values[row] ?? null) !== null);
    return { row, value: beside?.values[row] ?? null };
  }
  return null;
}

function isLabel(value: CellValue, label: string): boolean {
  return typeof value === 'string' && value.length < LABELS_UP_TO && nameKey(value).startsWith(label);
}

/** VI-18: counts below the least that may be shown, and shares that stand beside a masked count. */
export function smallCounts(tab: PublicTab, words: PublicationWords): readonly Leak[] {
  const { sheet, least, first } = tab;
  const uncounted = new Set(words.uncounted);
  return sheet.columns.flatMap(({ values, format, formats, hidden }, at): readonly Leak[] => {
    if (hidden || countsOthers(sheet, at, first, uncounted)) return [];
    return values.flatMap((value, row): readonly Leak[] => {
      if (row < first || typeof value !== 'number') return [];
      const kind = formats?.[row] ?? format;
      const bare = isSmall(value, kind, least) && !isExcusedRow(sheet, row, at, uncounted);
      const derived = sheet.columns[at - 1]?.values[row] === words.mask && kind !== 'date';
      if (!bare && !derived) return [];
      const said = { sel: nameWord(addressOf(row, at)), k: numberWordOf(least) };
      return [{ rule: 'VI-18', sheet: sheet.name, template: null, column: null, row, at, words: said }];
    });
  });
}

function isSmall(value: number, kind: FormatKind, least: number): boolean {
  return kind !== 'date' && kind !== 'percent' && Number.isInteger(value) && value > 0 && value < least;
}

/** Whether the texts at the top of a column say that its numbers count no persons. */
function countsOthers(
  { columns }: SheetSnapshot,
  at: number,
  first: number,
  uncounted: ReadonlySet<string>,
): boolean {
  const values = columns[at]?.values ?? [];
  for (let row = first; row < values.length; row++) {
    const value = values[row];
    if (typeof value === 'number') return false;
    if (typeof value === 'string' && speaksOf(value, uncounted)) return true;
  }
  return false;
}

/** Whether the texts at the left of a cell say so. */
function isExcusedRow(
  { columns }: SheetSnapshot,
  row: number,
  at: number,
  uncounted: ReadonlySet<string>,
): boolean {
  const label = columns.slice(0, at).find(({ values }) => typeof values[row] === 'string')?.values[row];
  return typeof label === 'string' && speaksOf(label, uncounted);
}

function speaksOf(text: string, words: ReadonlySet<string>): boolean {
  return nameKey(text)
    .split(' ')
    .some((word) => words.has(word));
}

const PSEUDONYM = /^(?:KS|KB|LY|PK)-\d{4}-\d{4}-\d{4,5}$/;

/** VI-16: columns of a published tab that list single persons, known by a sensitive column's name or a person's code. */
export function sensitiveColumns(
  { sheet, first }: PublicTab,
  templates: readonly Template[],
  { personal }: IdentityWords,
): readonly Leak[] {
  const names = sensitiveNames(templates, personal);
  return sheet.columns.flatMap(({ values }, at): readonly Leak[] => {
    const row = values.findIndex(
      (value, i) =>
        i >= first && typeof value === 'string' && (PSEUDONYM.test(value) || names.has(nameKey(value))),
    );
    return row < 0 ? [] : [refusedAt(sheet.name, null, row, at)];
  });
}

/** Field_ids of sensitive codes and texts, and labels of the codes: other labels stand on any table, such as notes. */
function sensitiveNames(templates: readonly Template[], personal: readonly string[]): ReadonlySet<string> {
  const columns = templates
    .filter(({ id }) => personal.includes(id))
    .flatMap(({ columns: all }) => Object.entries(all))
    .filter(([, { privacy }]) => privacy === 'sensitive');
  const names = columns.flatMap(([name, { label, type }]) => {
    if (type === 'code') return [name, label.id, label.en];
    return type === 'text' ? [name] : [];
  });
  return new Set(names.map(nameKey));
}
