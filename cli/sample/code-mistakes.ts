import { sameBlock, strangerCode } from './blocks.ts';
import { type Mistake, slip } from './mistake.ts';

/** A code of another province, which does not agree with its row. */
export function strangerMistake(column: string): Mistake {
  return slip('VF-16', column, ({ row }) => {
    const code = row[column] ?? null;
    const stranger = strangerCode(code);
    return stranger === code ? null : { [column]: stranger };
  });
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
