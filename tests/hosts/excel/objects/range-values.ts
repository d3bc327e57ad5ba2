import type { Area } from '../../../../core/index.ts';
import { MAX_COLUMNS, MAX_ROWS } from '../model/address.ts';
import type { Link, Sheet } from '../model/book.ts';
import type { Cell } from '../model/cells.ts';
import { checkFormula } from '../model/formula-text.ts';
import { checkChangeable, checkEditable } from '../model/guard.ts';
import { gridOf } from '../model/regions.ts';
import { type TypedInput, typedInput, US_INPUT } from '../model/typed-input.ts';
import { fault, notSimulated } from '../protocol/fault.ts';
import type { SimObject } from '../protocol/sim-object.ts';
import { recordArgument, type World } from './world.ts';

const GENERAL = 'General';
const LONGEST_TEXT = 32_767;
const LONGEST_FORMAT = 255;
const LONGEST_TIP = 255;
/** Cells that one answer holds: learn.microsoft.com, "Resource limits and performance optimization". */
const MOST_CELLS = 5_000_000;

interface RangeValues extends Pick<SimObject, 'get' | 'set' | 'call'> {
  /** Sets `hyperlink`. */
  link(value: unknown, paint: (path: string, look: unknown) => void): void;
}

/** What the cells of a range hold. */
export function rangeValues(world: World, sheet: Sheet, area: Area): RangeValues {
  const grid = <T>(pick: (cell: Cell | undefined) => T): T[][] | null => {
    if (isUnbounded(area) || area.rows * area.columns > MOST_CELLS) return null;
    return Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (_, column) =>
        pick(sheet.cells.at(area.row + row, area.column + column)),
      ),
    );
  };
  return {
    get: {
      values: () => grid((cell) => cell?.value ?? ''),
      formulas: () => grid((cell) => cell?.formula?.() ?? cell?.value ?? ''),
      valueTypes: () => grid(typeOf),
      numberFormat: () => (isUnbounded(area) ? null : gridOf(sheet.numberFormats, area, GENERAL)),
      hyperlink: () => sheet.links.at(area.row, area.column) ?? null,
    },
    set: {
      values: (value) => putAll(world, sheet, area, value),
      formulas: (value) => putAll(world, sheet, area, value),
      numberFormat: (value) => setFormats(sheet, area, value),
    },
    call: {
      // The library asks this before it sends a large array in parts.
      _ValidateArraySize: (rows, columns) => {
        if (rows !== area.rows || columns !== area.columns) throw wrongSize();
        return null;
      },
    },
    link: (value, paint) => putLink(world, sheet, area, value, paint),
  };
}

function putAll(world: World, sheet: Sheet, area: Area, value: unknown): void {
  if (isUnbounded(area)) throw fault('InvalidArgument', 'an unbounded range takes no values');
  checkEditable(sheet, area);
  const rows = rowsOf(value, area);
  const formats = gridOf(sheet.numberFormats, area, GENERAL);
  for (const [row, line] of rows.entries()) {
    for (const [column, content] of line.entries()) {
      // `null` leaves a cell as it is, '' empties it.
      if (content === null) continue;
      const at = { sheet, row: area.row + row, column: area.column + column };
      put(world, at, content, formats[row]?.[column] ?? GENERAL);
    }
  }
}

interface CellPlace {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

function put({ book }: World, { sheet, row, column }: CellPlace, content: unknown, format: string): void {
  const input = inputOf(content, format);
  if (input.kind === 'formula') {
    checkFormula(input.formula);
    sheet.cells.put(row, column, { value: '', formula: () => input.formula });
    return;
  }
  // A text that Excel takes for a day would be counted from 1904, and nobody relies on that.
  if (book.date1904 && input.format?.includes('yy')) throw notSimulated('days as texts counted from 1904');
  sheet.cells.put(row, column, input.value === '' ? null : { value: input.value, formula: null });
  if (input.format !== null && format === GENERAL) {
    sheet.numberFormats.paint({ row, column, rows: 1, columns: 1 }, input.format);
  }
}

function inputOf(content: unknown, format: string): TypedInput {
  if (typeof content === 'string') {
    if (content.length > LONGEST_TEXT)
      throw fault('InvalidArgument', `a cell holds ${LONGEST_TEXT} characters`);
    return typedInput(content, format, US_INPUT);
  }
  if (typeof content === 'boolean' || (typeof content === 'number' && Number.isFinite(content))) {
    return { kind: 'constant', value: content, format: null };
  }
  throw fault('InvalidArgument', 'a cell holds a text, a number or a truth value');
}

/** One format for all cells may be sent as `[[format]]`, as Microsoft's own tutorial does. */
function setFormats(sheet: Sheet, area: Area, value: unknown): void {
  if (isUnbounded(area)) throw fault('InvalidArgument', 'an unbounded range takes no number format');
  checkChangeable(sheet, 'allowFormatCells');
  if (Array.isArray(value) && value.length === 1 && Array.isArray(value[0]) && value[0].length === 1) {
    sheet.numberFormats.paint(area, checkedFormat(value[0][0]));
    return;
  }
  const rows = rowsOf(value, area);
  for (let column = 0; column < area.columns; column++) {
    let from = 0;
    for (let row = 1; row <= area.rows; row++) {
      if (row < area.rows && rows[row]?.[column] === rows[from]?.[column]) continue;
      const format = rows[from]?.[column];
      const run = { row: area.row + from, column: area.column + column, rows: row - from, columns: 1 };
      if (format !== null) sheet.numberFormats.paint(run, checkedFormat(format));
      from = row;
    }
  }
}

function checkedFormat(format: unknown): string {
  if (typeof format !== 'string' || format === '' || format.length > LONGEST_FORMAT) {
    throw fault('InvalidArgument', `${String(format)} is no number format`);
  }
  return format;
}

function putLink(
  world: World,
  sheet: Sheet,
  area: Area,
  value: unknown,
  paint: (path: string, look: unknown) => void,
): void {
  checkChangeable(sheet, 'allowInsertHyperlinks');
  const { address, documentReference, screenTip, textToDisplay } = recordArgument(value) as Link;
  if ((address === undefined) === (documentReference === undefined)) {
    throw fault('InvalidArgument', 'a link has an address or a documentReference');
  }
  if ((screenTip?.length ?? 0) > LONGEST_TIP) throw fault('InvalidArgument', 'the screenTip is too long');
  sheet.links.paint(area, recordArgument(value) as Link);
  if (textToDisplay !== undefined)
    put(world, { sheet, row: area.row, column: area.column }, textToDisplay, '@');
  paint('font.underline', 'Single');
  paint('font.color', '#0563C1');
}

function rowsOf(value: unknown, { rows, columns }: Area): readonly (readonly unknown[])[] {
  if (!Array.isArray(value) || value.length !== rows) throw wrongSize();
  for (const row of value) if (!Array.isArray(row) || row.length !== columns) throw wrongSize();
  return value;
}

function wrongSize(): Error {
  return fault('InvalidArgument', 'the array has not the size of the range');
}

function isUnbounded({ rows, columns }: Area): boolean {
  return rows === MAX_ROWS || columns === MAX_COLUMNS;
}

const ERROR_VALUE = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;

function typeOf(cell: Cell | undefined): string {
  if (cell === undefined) return 'Empty';
  if (typeof cell.value === 'number') return 'Double';
  if (typeof cell.value === 'boolean') return 'Boolean';
  return ERROR_VALUE.test(cell.value) ? 'Error' : 'String';
}
