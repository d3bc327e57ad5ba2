import { civilOf, isoOf, serialOf } from '../../workbook/serial.ts';
import type { Scope } from './scope.ts';

const NAMED = /CAST\(@(\w+) AS (DATE|FLOAT64)\)/g;

/** The values of the parameters that a statement names; days as `2024-07-31`, `null` for what is not known. */
export function sqlParameters(
  statement: string,
  scope: Scope,
): Readonly<Record<string, string | number | null>> {
  const known: Readonly<Record<string, number>> = {
    ...scope.evaluation.data.parameters,
    ...windowParameters(scope),
  };
  return Object.fromEntries(
    Array.from(statement.matchAll(NAMED), ([, name = '', type]) => {
      const value = known[name] ?? Number.NaN;
      if (Number.isNaN(value)) return [name, null];
      return [name, type === 'DATE' ? dayText(value) : value];
    }),
  );
}

/** A statement with the values of its parameters in their places. */
export function settledQuery(
  statement: string,
  parameters: Readonly<Record<string, string | number | null>>,
): string {
  return statement.replace(NAMED, (_, name: string, type: string) => {
    const value = parameters[name] ?? null;
    const literal = value === null ? 'NULL' : typeof value === 'number' ? String(value) : `'${value}'`;
    return `CAST(${literal} AS ${type})`;
  });
}

/** The days and months of a period, and those of the stretches that are looked at beside it. */
function windowParameters({ window: { first, last }, months }: Scope): Readonly<Record<string, number>> {
  const [from, to] = [civilOf(first), civilOf(last)];
  return {
    periode_awal: first,
    periode_akhir: last,
    periode_tahun: to.year,
    bulan: months,
    tahun_awal: serialOf(to.year, 1, 1),
    bulan_tahun: to.month,
    setahun_awal: serialOf(to.year - 1, to.month + 1, 1),
    lalu_awal: serialOf(from.year - 1, from.month, 1),
    lalu_akhir: serialOf(to.year - 1, to.month + 1, 1) - 1,
  };
}

const LAST_DAY = '9999-12-31';

/** A day that never comes is later than any. */
function dayText(day: number): string {
  return Number.isFinite(day) ? isoOf(day) : LAST_DAY;
}
