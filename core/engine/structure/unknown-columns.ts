import { ownEntry } from '../../kit/own-entry.ts';
import type { Template } from '../../kit/template.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { FORM, type Layout } from '../decode/layout.ts';
import { isFilled } from '../decode/odd-rows.ts';
import { extraColumns } from './extra-columns.ts';

/** A column of a table, or an entry of a form, that its template does not know: the user's own, or one of another version. */
export interface UnknownColumn {
  /** What it is called; '' where it has no header. */
  readonly label: string;
  /** Its place, counted from 0: a column of a table, a row of a form. */
  readonly place: number;
  /** How many of its cells hold an entry. */
  readonly filled: number;
}

/** What a sheet holds that its template has no place for. */
export function unknownColumns(
  sheet: SheetSnapshot,
  template: Template,
  layout: Layout,
): readonly UnknownColumn[] {
  const found = template.layout === 'form' ? unknownEntries(sheet, template) : unknownOf(sheet, layout);
  return found.filter(({ filled }) => filled > 0);
}

function unknownOf(sheet: SheetSnapshot, layout: Layout): readonly UnknownColumn[] {
  const { header, first } = layout.head;
  return extraColumns(sheet, layout).map((place) => {
    const { values = [], formulas } = sheet.columns[place] ?? {};
    let filled = 0;
    for (let row = first; row < values.length; row++)
      if (isFilled(values[row]) && formulas?.[row] === undefined) filled++;
    return { label: textOf(values[header]), place, filled };
  });
}

function unknownEntries({ columns }: SheetSnapshot, template: Template): readonly UnknownColumn[] {
  const ids = columns[FORM.fieldId]?.values ?? [];
  return ids.flatMap((id, row) => {
    const isOther =
      typeof id === 'string' &&
      id !== '' &&
      !id.startsWith('_') &&
      ownEntry(template.columns, id) === undefined;
    if (row < FORM.row || !isOther) return [];
    const label = textOf(columns[FORM.label]?.values[row]) || id;
    return [{ label, place: row, filled: isFilled(columns[FORM.value]?.values[row]) ? 1 : 0 }];
  });
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
