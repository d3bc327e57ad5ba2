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
  const said = besideLabel(sheet, words.labels);
  if (said === null || !words.values.includes(nameKey(String(said.value ?? '')))) return null;
  const threshold = besideLabel(sheet, words.thresholds);
  return {
    sheet,
    least: leastIn(threshold?.value ?? null) ?? words.least,
    first: Math.max(said.row, threshold?.row ?? 0) + 1,
  };
}

/** The least count that may be shown, as a number or by the numbers that are masked: `angka 1 sampai 4 disamarkan`. */
function leastIn(value: CellValue): number | null {
  const least = typeof value === 'string' ? lastMasked(value) + 1 : Number(value ?? Number.NaN);
  return Number.isInteger(least) && least > 1 ? least : null;
}

function lastMasked(text: string): number {
  const [first, last] = text.split(' ').map(Number).filter(Number.isInteger);
  return first === 1 && last !== undefined ? last : Number.NaN;
}

/** The first filled cell at the right of one of some labels in the rows at the top. */
function besideLabel(
  { columns, rowCount }: SheetSnapshot,
  labels: readonly string[],
): { readonly row: number; readonly value: CellValue } | null {
  for (let row = 0; row < Math.min(rowCount, LABELS_UP_TO); row++) {
    const at = columns.findIndex(({ values }) => isLabel(values[row] ?? null, labels));
    if (at < 0) continue;
    const beside = columns.slice(at + 1).find(({ values }) => (values[row] ?? null) !== null);
    return { row, value: beside?.values[row] ?? null };
  }
  return null;
}

function isLabel(value: CellValue, labels: readonly string[]): boolean {
  if (typeof value !== 'string' || value.length >= LABELS_UP_TO) return false;
  const key = nameKey(value);
  return labels.some((label) => key.startsWith(label));
}

/** VI-18: counts below the least that may be shown, and shares that stand beside a masked count. */
export function smallCounts(tab: PublicTab, words: PublicationWords): readonly Leak[] {
  const { sheet, least, first } = tab;
  const uncounted = new Set(words.uncounted);
  const harmless = harmlessRows(tab, words);
  return sheet.columns.flatMap(({ values, format, formats, hidden }, at): readonly Leak[] => {
    if (hidden || countsOthers(sheet, at, first, uncounted)) return [];
    return values.flatMap((value, row): readonly Leak[] => {
      if (row < first || typeof value !== 'number' || harmless[row] === 1) return [];
      const kind = formats?.[row] ?? format;
      const bare = isSmall(value, kind, least) && !isExcusedRow(sheet, row, at, uncounted);
      if (!bare && !isDerived(sheet, row, at, words)) return [];
      const said = { sel: nameWord(addressOf(row, at)), k: numberWordOf(least) };
      return [{ rule: 'VI-18', sheet: sheet.name, template: null, column: null, row, at, words: said }];
    });
  });
}

/** 1 for each row of a table or chart that counts no persons, from its title to the next blank row. */
function harmlessRows({ sheet, first }: PublicTab, words: PublicationWords): Uint8Array {
  const titles = new Set(words.harmless.flatMap(({ id, en }) => [nameKey(id), nameKey(en)]));
  const rows = new Uint8Array(sheet.rowCount);
  let isHarmless = false;
  for (let row = first; row < sheet.rowCount; row++) {
    const filled = sheet.columns.flatMap(({ values }) => values[row] ?? []);
    if (filled.length === 0) isHarmless = false;
    else if (filled.some((value) => typeof value === 'string' && titles.has(nameKey(value))))
      isHarmless = true;
    if (isHarmless) rows[row] = 1;
  }
  return rows;
}

function isSmall(value: number, kind: FormatKind, least: number): boolean {
  return kind !== 'date' && kind !== 'percent' && Number.isInteger(value) && value > 0 && value < least;
}

/** Whether a number is a share or a mean of the masked count at its left: that one could be computed from it. */
function isDerived({ columns }: SheetSnapshot, row: number, at: number, words: PublicationWords): boolean {
  const { values, format, formats } = columns[at] ?? {};
  const value = values?.[row];
  if (columns[at - 1]?.values[row] !== words.mask || typeof value !== 'number') return false;
  const kind = formats?.[row] ?? format;
  if (kind === 'date') return false;
  if (kind === 'percent' || !Number.isInteger(value)) return true;
  const above = values?.slice(0, row).filter((cell) => typeof cell === 'string' && cell !== words.mask);
  const header = String(above?.at(-1) ?? '').toLowerCase();
  return words.derived.some((word) => header.includes(word));
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
