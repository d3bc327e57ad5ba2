import type { CellValue } from '../../workbook/cell.ts';
import type { SheetColumn } from '../../workbook/snapshot.ts';
import { numberWordOf } from '../decode/cell-issue.ts';
import { isFilled } from '../decode/odd-rows.ts';
import type { Damage, SheetUnderCheck } from './damage.ts';
import { datesAsText } from './dates-as-text.ts';
import { extraColumns } from './extra-columns.ts';

/** Cells of a table that hold what the template did not prepare them for. */
export function cellDamages(sheet: SheetUnderCheck): readonly Damage[] {
  return [...formulas(sheet), ...numbersAsText(sheet), ...roundedNumbers(sheet), ...lostDates(sheet)];
}

/** A column of the template where people type. */
interface TypedColumn {
  readonly name: string;
  readonly at: number;
  readonly column: SheetColumn;
}

function typedColumns(sheet: SheetUnderCheck, type: string | null): readonly TypedColumn[] {
  const { template, layout } = sheet;
  return Object.entries(template.columns).flatMap(([name, declared]) => {
    const at = layout.columns[name]?.column ?? -1;
    const column = sheet.sheet.columns[at];
    const wanted = !declared.derived && (type === null || declared.type === type);
    return column && wanted ? [{ name, at, column }] : [];
  });
}

/** Formulas that give a value; one that fails is VF-26, and a column that fills itself has its own. */
function formulas(sheet: SheetUnderCheck): readonly Damage[] {
  const { template, layout } = sheet;
  return typedColumns(sheet, null).flatMap(({ name, at, column }) => {
    const { formulas: found, errors, values } = column;
    if (found === undefined || template.derivations[name]) return [];
    const rows = layout.rows.filter(
      (row) => found[row] !== undefined && errors?.[row] === undefined && isFilled(values[row]),
    );
    return damageAt('VT-10', name, at, rows);
  });
}

function numbersAsText(sheet: SheetUnderCheck): readonly Damage[] {
  const { template, leaks } = sheet;
  return typedColumns(sheet, 'text').flatMap(({ name, at, column: { values, format, formats } }) => {
    const rows = sheet.layout.rows.filter((row) => {
      const value = values[row];
      if (typeof value !== 'number' || isRounded(value) || (formats?.[row] ?? format) === 'date')
        return false;
      return leaks.at(template, name, row) === null;
    });
    return damageAt('VT-16', name, at, rows);
  });
}

/** Numbers of 16 digits in columns of text and of the user's own; elsewhere a field rule speaks. */
function roundedNumbers(sheet: SheetUnderCheck): readonly Damage[] {
  const own = extraColumns(sheet.sheet, sheet.layout).flatMap((at) => {
    const column = sheet.sheet.columns[at];
    // VI-16 says of some that they have to go as a whole.
    return column && !sheet.leaks.isRefused(sheet.sheet.name, at) ? [{ name: null, at, column }] : [];
  });
  return [...typedColumns(sheet, 'text'), ...own].flatMap(({ name, at, column: { values } }) => {
    const rows = sheet.layout.rows.filter((row) => isRounded(values[row] ?? null));
    return damageAt('VT-17', name, at, rows);
  });
}

/** Dates that were pasted with the format of text into a sheet of ours; numbers without a date format are VF-04. */
function lostDates(sheet: SheetUnderCheck): readonly Damage[] {
  if (!sheet.identity?.templates.includes(sheet.template.id)) return [];
  return typedColumns(sheet, 'date').flatMap(({ name, at, column }) =>
    damageAt('VT-23', name, at, datesAsText(column, sheet.layout.rows)),
  );
}

const SCIENTIFIC = /^\d(?:[.,]\d+)?E\+?15$/i;

/** Whether a value is what a spreadsheet makes of an identity number: 15 digits and a 0, or `3.17E+15`. */
export function isRounded(value: CellValue): boolean {
  if (typeof value === 'number') return value >= 1e15 && value < 1e16 && value % 10 === 0;
  return typeof value === 'string' && value.endsWith('15') && SCIENTIFIC.test(value.trim());
}

function damageAt(
  rule: 'VT-10' | 'VT-16' | 'VT-17' | 'VT-23',
  name: string | null,
  at: number,
  rows: ArrayLike<number>,
): readonly Damage[] {
  const row = rows[0];
  if (row === undefined) return [];
  return [{ rule, ...(name !== null && { column: name }), row, at, words: { n: numberWordOf(rows.length) } }];
}
