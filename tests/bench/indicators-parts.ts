import type { Window } from '../../core/engine/indicator/scope.ts';
import { bentukEksploitasi } from '../../core/katalog/daftar-kode/eksploitasi.ts';
import { civilOf, serialOf } from '../../core/workbook/serial.ts';
import { codesOf } from './indicators-by-hand-cells.ts';
import { AGE, CHILD, FACTOR, FORM, KIND, MONTH, NATION, REGION, SEX } from './indicators-by-hand-tallies.ts';

/** Where a tally counts each key of a breakdown. */
export type PartsOf = ReadonlyMap<string, readonly number[]>;

const NOT_KNOWN = 'TD';

/** The breakdowns that the hand-written pass counts, by dimension. */
export function tallyParts({ first, last }: Window): Readonly<Record<string, PartsOf>> {
  return {
    w: byCode(REGION, codesOf('T01', 'wilayah_pencatat')),
    p: byMonth(first, last),
    s: byCode(SEX, codesOf('T02', 'jenis_kelamin')),
    u: byCode(AGE, codesOf('T02', 'kelompok_usia')),
    a: byCode(CHILD, codesOf('T02', 'anak')),
    e: byForm(),
    n: byCode(NATION, codesOf('T02', 'kewarganegaraan')),
    jenis: byCode(KIND, codesOf('T03', 'jenis_layanan')),
    faktor: byCode(FACTOR, codesOf('T02', 'faktor_kerentanan')),
  };
}

function byCode(start: number, codes: readonly string[]): PartsOf {
  const parts = new Map<string, readonly number[]>(codes.map((code, i) => [code, [start + i]]));
  return parts.set(NOT_KNOWN, [...(parts.get(NOT_KNOWN) ?? []), start - 1]);
}

function byMonth(first: number, last: number): PartsOf {
  const [start, end] = [civilOf(first), civilOf(last)];
  const count = (end.year - start.year) * 12 + end.month - start.month + 1;
  return new Map(
    Array.from({ length: count }, (_, i) => {
      const { year, month } = civilOf(serialOf(start.year, start.month + i, 1));
      return [`${year}-M${String(month).padStart(2, '0')}`, [MONTH + i]];
    }),
  );
}

/** Figures are broken down by groups of forms. */
function byForm(): PartsOf {
  const codes = codesOf('T02', 'eksploitasi_utama');
  const groups = Object.entries(bentukEksploitasi.groups).map(([key, group]): [string, readonly number[]] => [
    key,
    group.codes.map((code) => FORM + codes.indexOf(code)),
  ]);
  const parts = new Map(groups);
  return parts.set(NOT_KNOWN, [...(parts.get(NOT_KNOWN) ?? []), FORM - 1]);
}
