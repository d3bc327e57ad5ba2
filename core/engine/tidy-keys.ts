import type { Template } from '../kit/template.ts';
import type { DecodedTemplate } from './decode/template-rows.ts';
import { evaluator } from './expression/evaluate.ts';
import { maskRuns } from './expression/mask.ts';
import { NOTES } from './normal/notes.ts';
import type { LastNumbers } from './render/number-sheet.ts';
import { BLANK, type TableData } from './table.ts';
import type { FoundChange } from './tidy.ts';
import { dependsOnUnknown } from './unknown.ts';
import type { WorkbookData } from './workbook-data.ts';

/**
 * Codes for the rows of a template that hold data and no code, where region and day of the row are known.
 *
 * The next number is the highest of that region and year, here, in workbooks beside or among `known`, else `start`, plus
 * one (decision A.3).
 */
export function newKeys(
  decoded: DecodedTemplate,
  workbook: WorkbookData,
  start: number,
  known: LastNumbers,
): readonly FoundChange[] {
  const { template, layout, sheet } = decoded;
  const table = workbook.data.tables[template.id];
  const key = template.key ?? '';
  const place = layout.columns[key];
  const shape = shapeOf(template.columns[key]?.mask ?? null);
  if (!table || !place || !shape) return [];
  const { values = [], formulas } = sheet.columns[place.column] ?? {};
  const wanted = (row: number): boolean => {
    const sheetRow = layout.rows[row] ?? 0;
    return decoded.columns[key]?.state[row] === BLANK && formulas?.[sheetRow] === undefined;
  };
  const prefixOf = prefixFinder(template, workbook, table, shape);
  const last = highestNumbers(table, key, shape, known);
  return Array.from(layout.rows).flatMap((row, record): readonly FoundChange[] => {
    const prefix = wanted(record) ? prefixOf(record) : null;
    if (prefix === null) return [];
    const number = (last.get(prefix) ?? start) + 1;
    if (String(number).length > shape.digits) return [];
    last.set(prefix, number);
    const after = prefix + String(number).padStart(shape.digits, '0');
    const before = values[row] ?? null;
    return [{ field: key, row, column: place.column, before, after, reason: NOTES.newCode, rule: null }];
  });
}

/** A code of a region and a year: `KS-` 3173 `-` 2024 `-` and as many digits. */
interface Shape {
  readonly literals: readonly [string, string, string];
  readonly digits: number;
}

const KINDS = 'literal digits literal digits literal digits';

function shapeOf(mask: string | null): Shape | null {
  const runs = maskRuns(mask ?? '');
  if (runs.map(({ kind }) => kind).join(' ') !== KINDS) return null;
  const [first, region, second, year, third, number] = runs.map(({ text }) => text);
  if (region?.length !== 4 || year?.length !== 4) return null;
  return { literals: [first ?? '', second ?? '', third ?? ''], digits: number?.length ?? 0 };
}

const REGION = /^\d{4}$/;

/** The code of a record up to its number, or `null` where its region or day is not known. */
function prefixFinder(
  template: Template,
  workbook: WorkbookData,
  table: TableData,
  { literals: [first, second, third] }: Shape,
): (record: number) => string | null {
  const { region, date } = template;
  if (!region || !date || dependsOnUnknown(region, workbook) || dependsOnUnknown(date, workbook)) {
    return () => null;
  }
  const evaluation = evaluator(workbook.data);
  const years = evaluation.numbers({ kind: 'part', part: 'year', operand: date }, table);
  const regions = evaluation.choices(region, table);
  return (record) => {
    const code = regions.of.list?.codes[regions.values[record] ?? -1]?.code ?? '';
    const digits = code.replace('.', '').padEnd(4, '0');
    const year = years[record] ?? Number.NaN;
    if (code === '' || !REGION.test(digits) || Number.isNaN(year)) return null;
    return `${first}${digits}${second}${year}${third}`;
  };
}

/** The highest number of each region and year in a form's codes, by the code up to it; none where codes have no numbers. */
export function lastNumbers({ template: { columns: declared, key }, columns }: DecodedTemplate): LastNumbers {
  const shape = shapeOf(declared[key ?? '']?.mask ?? null);
  if (shape === null || key === null) return new Map();
  const [first, second, third] = shape.literals;
  const isPrefix = new RegExp(`^${first}\\d{4}${second}\\d{4}${third}$`); // literals are letters and hyphens
  const found = highestNumbers({ columns, beside: null }, key, shape, new Map());
  return new Map([...found].filter(([prefix]) => isPrefix.test(prefix)));
}

function highestNumbers(
  table: Pick<TableData, 'columns' | 'beside'>,
  key: string,
  { digits }: Shape,
  known: LastNumbers,
): Map<string, number> {
  const highest = new Map(known);
  for (let one: Pick<TableData, 'columns' | 'beside'> | null = table; one !== null; one = one.beside) {
    const keys = one.columns[key];
    if (keys?.kind !== 'text') continue;
    for (const code of keys.values) {
      if (code === null) continue;
      const prefix = code.slice(0, -digits);
      const number = Number(code.slice(-digits));
      if (number > (highest.get(prefix) ?? -1)) highest.set(prefix, number);
    }
  }
  return highest;
}
