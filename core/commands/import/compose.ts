import type { CellValue } from '../../workbook/cell.ts';
import { columnNamed } from './find-column.ts';
import type { SourceTable } from './source-table.ts';

const PLACE = /\{([^{}]+)\}/;
const NUMBER = /^nomor(?::([1-9]))?$/;

/** A text with places, cut up: literals at even places, names at odd ones. */
function piecesOf(pattern: string): readonly string[] {
  return pattern.split(PLACE);
}

/** The headers that a pattern names. */
export function headersIn(pattern: string): readonly string[] {
  return piecesOf(pattern).filter((name, i) => i % 2 === 1 && !NUMBER.test(name));
}

/**
 * Puts a text together for each record: `KB-3173-{Tahun}-{nomor:4}`.
 *
 * `{Header}` stands for the cell of that source column, `{nomor:4}` for a running number of at least four digits: each
 * different text around it is counted on its own, from `start` on. A record of which a named cell is blank gets `null`.
 */
export function compose(
  pattern: string,
  table: SourceTable,
  start: (before: string, after: string) => number,
): readonly CellValue[] {
  const pieces = piecesOf(pattern);
  const sources = pieces.map((name, i) =>
    i % 2 === 1 ? (columnNamed(table, name)?.cells.values ?? null) : null,
  );
  const at = pieces.findIndex((name, i) => i % 2 === 1 && NUMBER.test(name));
  const digits = Number(NUMBER.exec(pieces[at] ?? '')?.[1] ?? 1);
  const last = new Map<string, number>();
  return Array.from(table.rows, (row) => {
    const said = pieces.map((piece, i) => (i % 2 === 0 ? piece : String(sources[i]?.[row] ?? '').trim()));
    if (said.some((text, i) => i % 2 === 1 && i !== at && text === '')) return null;
    if (at < 0) return said.join('');
    const before = said.slice(0, at).join('');
    const after = said.slice(at + 1).join('');
    const key = `${before}\n${after}`;
    const number = (last.get(key) ?? start(before, after) - 1) + 1;
    last.set(key, number);
    return `${before}${String(number).padStart(digits, '0')}${after}`;
  });
}
