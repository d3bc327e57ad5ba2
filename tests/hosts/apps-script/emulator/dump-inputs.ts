import { type Area, addressOf, areaAddress, quotedSheet } from '../../../../core/workbook/cell.ts';
import type { InputRule } from '../../../../core/workbook/sheet-model.ts';
import type { SheetDump } from '../../dump.ts';
import { sameArea } from './area.ts';
import type { AreaOnSheet, BookState, SheetState, ValidationState } from './book.ts';
import { placeOfKey } from './book.ts';
import { gap } from './errors.ts';
import { formulaText } from './formula.ts';

const LENGTH = /^AND\(LEN\((\$?[A-Z]+\$?\d+)\)>=(\d+),LEN\(\1\)<=(\d+)\)$/;
const INTEGER = /^AND\(ISNUMBER\((\$?[A-Z]+\$?\d+)\),INT\(\1\)=\1,\1>=(-?\d+),\1<=(-?\d+)\)$/;

/** The validations of a sheet, each with the area that it holds for. */
export function inputsOf(sheet: SheetState): SheetDump['inputs'] {
  const cells = new Map<ValidationState, number[]>();
  for (const [key, { rule }] of sheet.cells) {
    if (!rule) continue;
    const known = cells.get(rule);
    if (known) known.push(key);
    else cells.set(rule, [key]);
  }
  return [...cells].flatMap(([rule, keys]) =>
    areasOf(keys).map((area) => ({
      area,
      rule: ruleOf(rule, area, sheet.book),
      help: rule.help ?? '',
      strict: !rule.allowInvalid,
    })),
  );
}

/** The cells as runs down the columns. */
function areasOf(keys: readonly number[]): readonly Area[] {
  const cells = keys.map(placeOfKey).sort(([rowA, a], [rowB, b]) => a - b || rowA - rowB);
  const runs: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const [row, column] of cells) {
    const last = runs.at(-1);
    if (last && last.column === column && last.row + last.rows === row) last.rows++;
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  return runs;
}

function ruleOf({ type, values }: ValidationState, area: Area, book: BookState): InputRule {
  const [first, second] = values;
  if (type === 'VALUE_IN_RANGE') return { kind: 'list', name: nameOf(first as AreaOnSheet, book) };
  if (type === 'DATE_BETWEEN') return { kind: 'date', min: Number(first), max: Number(second) };
  if (type === 'NUMBER_BETWEEN') return { kind: 'decimal', min: Number(first), max: Number(second) };
  if (typeof first !== 'object' || !('pieces' in first)) return gap(`${type} in a dump`);
  return customRule(formulaText(first, area.row, area.column), area);
}

function customRule(formula: string, area: Area): InputRule {
  if (formula === 'TRUE') return { kind: 'any' };
  const length = LENGTH.exec(formula);
  const found = length ?? INTEGER.exec(formula);
  // The rule must ask about the cell itself, in the first row of its area.
  const own = found?.[1]?.replaceAll('$', '') === addressOf(area.row, area.column);
  if (!found || !own) return gap(`the validation ${formula} in a dump`);
  return { kind: length ? 'textLength' : 'integer', min: Number(found[2]), max: Number(found[3]) };
}

function nameOf(area: AreaOnSheet, book: BookState): string {
  for (const [name, named] of book.names) {
    if (named.sheet === area.sheet && sameArea(named, area)) return name;
  }
  return `${quotedSheet(area.sheet.name)}!${areaAddress(area)}`;
}
