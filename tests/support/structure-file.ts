import { makeSample } from '../../cli/sample/make-sample.ts';
import { readXlsx } from '../../cli/xlsx/read-workbook.ts';
import { writeWorkbook } from '../../cli/xlsx/write-workbook.ts';
import { blankSheet, type CellContent, checkWorkbook, type SheetModel } from '../../core/index.ts';
import { TODAY, VICTIMS } from './structure-book.ts';

/** The rules that a check of a file finds broken. */
export function foundIn(bytes: Uint8Array): readonly string[] {
  const { issues } = checkWorkbook(readXlsx(bytes, { fileName: null }), {
    today: TODAY,
    locale: 'id',
    beside: [],
  });
  return issues.map(({ rule }) => rule);
}

/**
 * A sample of victims as it comes back after a bad day: a column deleted, two moved, one of the user's in front, the
 * row of field_ids deleted, cells merged, all input rules gone; and a title above the header if one is given.
 */
export async function damagedFile(title: string | null = null): Promise<Uint8Array> {
  const { update } = makeSample({
    template: 'T02',
    rows: 8,
    errors: 0.5,
    seed: 3,
    locale: 'id',
    today: TODAY,
  });
  const notes: SheetModel = { ...blankSheet('Catatan saya'), cells: [['milik petugas', 7]] };
  const sheets = update.sheets.map((sheet) => (sheet.name === VICTIMS ? damage(sheet, title) : sheet));
  return writeWorkbook({ ...update, sheets: [...sheets, notes] });
}

const DELETED = 'pendidikan';

function damage(sheet: SheetModel, title: string | null): SheetModel {
  const [header = [], ids = [], ...records] = sheet.cells;
  const order = ids.flatMap((id, column) => (id === DELETED || String(id).startsWith('_') ? [] : [column]));
  const [first = 0, second = 1, ...rest] = order;
  const moved = [...rest, second, first];
  const cells = [header, ...records].map((line, row): readonly CellContent[] => [
    row === 0 ? 'Nomor map' : `map 00${row}`,
    ...moved.map((column) => line[column] ?? null),
  ]);
  const below = title === null ? 0 : 1;
  const styles = moved.flatMap((from, i) => {
    const look = sheet.styles.findLast(({ area }) => area.column === from && area.row === 2);
    const area = { row: 1 + below, column: i + 1, rows: records.length, columns: 1 };
    return look ? [{ ...look, area }] : [];
  });
  return {
    ...blankSheet(sheet.name),
    cells: title === null ? cells : [[title], ...cells],
    styles,
    merges: [{ row: 3 + below, column: 2, rows: 2, columns: 1 }],
  };
}
