import { isoOf } from '../../workbook/serial.ts';
import { SET_MARK, SET_UNREAD } from '../expression/sql-writer.ts';
import { type Cells, INVALID } from '../table.ts';
import type { FlatValue } from './flat-table.ts';

/**
 * Reads what the cells of a column are in a flat table, by row: codes instead of labels, several as `;A;B;` with `?` for
 * what could not be read, days as `2024-07-31`, `null` for what is blank or could not be read.
 */
export function valueReader(
  cells: Cells,
  codes: readonly string[],
  isDay: boolean,
  kept: (text: string) => boolean,
): (row: number) => FlatValue {
  switch (cells.kind) {
    case 'number':
      return (row) => {
        const value = cells.values[row] ?? Number.NaN;
        if (Number.isNaN(value)) return null;
        return isDay ? isoOf(value) : value;
      };
    case 'choice':
      return (row) => codes[cells.values[row] ?? -1] ?? null;
    case 'text':
      return (row) => {
        const text = cells.values[row] ?? null;
        return text === null || kept(text) ? text : '';
      };
    case 'set': {
      const texts = cells.pool.map((members) => members.map((member) => codes[member] ?? SET_UNREAD));
      return (row) => {
        const members = texts[cells.values[row] ?? -1] ?? [];
        const all = cells.state[row] === INVALID ? [...members, SET_UNREAD] : members;
        return all.length === 0 ? null : `${SET_MARK}${all.join(SET_MARK)}${SET_MARK}`;
      };
    }
  }
}
