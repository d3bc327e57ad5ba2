import type { CellValue } from '../../workbook/cell.ts';
import { blankSheet, type SheetModel } from '../../workbook/sheet-model.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import type { MaskLine } from './cells.ts';
import type { Ledger, LedgerEntry } from './ledger.ts';

/**
 * The hidden sheet in which a workbook keeps what its public reports told. It holds the hidden numbers, as the rows of the
 * same workbook do, and goes where they go.
 */
export const LEDGER_SHEET = '_monev_samaran';

const FORMAT = 'monev/ledger/1';
const HEADER = ['isi', 'nomor', 'id', 'keadaan', 'angka', 'peka'];
const STATES: readonly LedgerEntry['state'][] = ['shown', 'masked', 'latent'];

/** The sheet for the next public edition: a row for each number, and one for each sum and each of its parts. */
export function renderLedger({ entries, lines }: Ledger): SheetModel {
  const cells: readonly (readonly CellValue[])[] = [
    [FORMAT],
    HEADER,
    ...entries.map(({ id, state, value, sensitive }) => [
      'angka',
      null,
      id,
      state,
      value,
      sensitive ? 'ya' : 'tidak',
    ]),
    ...lines.flatMap(({ total, parts }, at) => [
      ['jumlah', at + 1, total],
      ...parts.map((part) => ['bagian', at + 1, part]),
    ]),
  ];
  const ids = { row: 0, column: 2, rows: cells.length, columns: 2 };
  return {
    ...blankSheet(LEDGER_SHEET),
    state: 'veryHidden',
    cells,
    styles: [{ area: ids, style: 'plain', format: 'text' }],
    columns: [{ width: 10 }, { width: 8 }, { width: 60 }, { width: 10 }, { width: 12 }, { width: 8 }],
  };
}

/** What the sheet holds, nothing where it is not there yet; `null` where somebody has changed it. */
export function readLedgerSheet(sheet: SheetSnapshot | null): Ledger | null {
  if (sheet === null) return { entries: [], lines: [] };
  const cell = (row: number, column: number): CellValue => sheet.columns[column]?.values[row] ?? null;
  if (cell(0, 0) !== FORMAT) return null;
  const entries: LedgerEntry[] = [];
  const lines = new Map<number, MaskLine & { readonly parts: string[] }>();
  for (let row = 2; row < sheet.rowCount; row++) {
    const [kind, at, id] = [cell(row, 0), cell(row, 1), cell(row, 2)];
    if (typeof id !== 'string' || id === '') return null;
    if (kind === 'angka') {
      const entry = entryOf(id, cell(row, 3), cell(row, 4), cell(row, 5));
      if (entry === null) return null;
      entries.push(entry);
      continue;
    }
    if (typeof at !== 'number') return null;
    if (kind === 'jumlah') lines.set(at, { total: id, parts: [] });
    else if (kind === 'bagian') lines.get(at)?.parts.push(id);
    else return null;
  }
  return { entries, lines: [...lines.values()] };
}

function entryOf(id: string, state: CellValue, value: CellValue, sensitive: CellValue): LedgerEntry | null {
  const known = STATES.find((one) => one === state);
  if (known === undefined || typeof value !== 'number') return null;
  return { id, state: known, value, sensitive: sensitive === 'ya' };
}
