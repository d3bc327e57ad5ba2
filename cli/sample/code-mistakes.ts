import { sameBlock, strangerCode } from './blocks.ts';
import { type Mistake, type Spot, slip } from './mistake.ts';
import type { Row } from './rows.ts';

/** A code of another province, which does not agree with its row. */
export function strangerMistake(column: string): Mistake {
  return slip('VF-16', column, ({ row }) => {
    const code = row[column] ?? null;
    const stranger = strangerCode(code);
    return stranger === code ? null : { [column]: stranger };
  });
}

/** The next record tells of the same once more, under its own code; `twin` says what differs, or `null` where it cannot be. */
export function copyMistake<S extends Spot>(
  rule: string,
  column: string,
  key: string,
  twin: (spot: S, next: S) => Row | null,
): Mistake<S> {
  return {
    rule,
    column,
    plant: (spot, _random, next) => {
      const [code = null, other = null] = [spot.row[key], next?.row[key]];
      if (next === null || !sameBlock(code, other)) return 0;
      const cells = twin(spot, next);
      if (cells === null) return 0;
      Object.assign(next.row, spot.row, cells, { [key]: other });
      return 2;
    },
  };
}

/** The next record has the same code. */
export function sameCodeMistake(column: string): Mistake {
  return {
    rule: 'VX-01',
    column,
    plant: ({ row }, _random, next) => {
      if (next === null || !sameBlock(row[column] ?? null, next.row[column] ?? null)) return 0;
      next.row[column] = row[column] ?? null;
      return 2;
    },
  };
}
