import type { CellValue } from '../../core/index.ts';
import type { FieldFacts, NamedColumn } from './field-facts.ts';
import { type Mistake, slip } from './mistake.ts';
import type { Random } from './random.ts';

type Bound = NamedColumn['column']['min'];

/** Numbers that are words, fractions, too small or great, or rough. */
export function numberMistakes({ name, column }: NamedColumn, { calendar }: FieldFacts): readonly Mistake[] {
  const change = (rule: string, write: (value: number, random: Random) => CellValue): Mistake =>
    slip(rule, name, ({ row }, random) => {
      const value = row[name];
      return typeof value === 'number' ? { [name]: write(value, random) } : null;
    });
  const least = limit(column.min, calendar.thisYear);
  const most = limit(column.max, calendar.thisYear);
  return [
    change('VF-07', (_, random) => random.pick(['banyak', 'belum dihitung', 'menyusul', 'tidak tahu'])),
    change('VF-10', (value, random) => `${random.pick(['±', 'sekitar', 'kurang lebih'])} ${value}`),
    ...(column.type === 'decimal' ? [] : [change('VF-08', (value) => value + 0.5)]),
    ...(least === null ? [] : [change(column.boundsRule, () => least - 1)]),
    ...(most === null ? [] : [change(column.boundsRule, (_, random) => most + random.integer(1, 90))]),
  ];
}

function limit(bound: Bound, thisYear: number): number | null {
  return bound === null || typeof bound === 'number' ? bound : thisYear + bound.thisYear;
}
