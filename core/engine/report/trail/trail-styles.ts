import type { Area } from '../../../workbook/cell.ts';
import type { SheetModel } from '../../../workbook/sheet-model.ts';
import type { NumberFormat, StyleName } from '../../../workbook/theme.ts';
import type { DrawnLine } from './drawn-line.ts';
import type { TrailColumn } from './trail-cells.ts';

const NUMBERS: readonly TrailColumn[] = ['value', 'formula', 'difference'];
const TERMS: readonly TrailColumn[] = ['numerator', 'denominator'];

/** The looks of the lines, from a row on. */
export function lineStyles(
  lines: readonly DrawnLine[],
  columns: readonly TrailColumn[],
  first: number,
): SheetModel['styles'] {
  const at = (column: TrailColumn): number => columns.indexOf(column);
  const styles: SheetModel['styles'][number][] = [
    {
      area: { row: first, column: 0, rows: lines.length, columns: columns.length },
      style: 'prose',
      format: 'general',
    },
  ];
  for (const column of ['counted', 'leftOut'] as const)
    styles.push(looked(first, at(column), lines.length, 'prose', 'integer'));
  for (const column of ['rows', 'below'] as const)
    if (at(column) >= 0) styles.push(looked(first, at(column), lines.length, 'link'));
  for (const { from, count, format, terms, checked } of runsOf(lines)) {
    const row = first + from;
    for (const column of NUMBERS.filter((one) => at(one) >= 0)) {
      const style = column === 'difference' && checked ? 'good' : 'prose';
      styles.push(looked(row, at(column), count, style, column === 'difference' ? 'decimal' : format));
    }
    for (const column of TERMS) styles.push(looked(row, at(column), count, 'prose', terms));
  }
  return styles.filter(({ area }) => area.rows > 0);
}

interface Run {
  readonly from: number;
  count: number;
  readonly format: NumberFormat;
  readonly terms: NumberFormat;
  readonly checked: boolean;
}

/** Lines that follow one another and look alike: thousands of lines must not make thousands of areas for nothing. */
function runsOf(lines: readonly DrawnLine[]): readonly Run[] {
  const runs: Run[] = [];
  lines.forEach((line, from) => {
    const format = formatOf(line);
    const terms = isWhole(line) ? 'integer' : 'decimal';
    const checked = line.formula !== null;
    const last = runs.at(-1);
    if (last?.format === format && last.terms === terms && last.checked === checked) last.count++;
    else runs.push({ from, count: 1, format, terms, checked });
  });
  return runs;
}

function formatOf({ decimals, isMoney }: DrawnLine): NumberFormat {
  if (decimals > 0) return 'decimal';
  return isMoney ? 'currency' : 'integer';
}

function isWhole({ numerator, denominator }: DrawnLine): boolean {
  return Number.isInteger(numerator ?? 0) && Number.isInteger(denominator ?? 0);
}

/** The look of some cells below one another. */
export function looked(
  row: number,
  column: number,
  rows: number,
  style: StyleName,
  format: NumberFormat = 'general',
): { readonly area: Area; readonly style: StyleName; readonly format: NumberFormat } {
  return { area: { row, column, rows, columns: 1 }, style, format };
}
