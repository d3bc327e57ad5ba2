import type { TableData } from '../../core/engine/table.ts';
import { choices, codeIn, codesOf, sets, texts } from './indicators-by-hand-cells.ts';

const NO_FACTOR = codeIn('T02', 'faktor_kerentanan', 'TD');

/** The columns of T02 that indicators look at. */
export type VictimColumns = ReturnType<typeof victimColumns>;

/** Finds the columns of T02; sets are judged once each and not once a row. */
export function victimColumns(table: TableData) {
  const needs = sets(table, 'kebutuhan_layanan');
  const factors = sets(table, 'faktor_kerentanan');
  return {
    code: texts(table, 'kode_korban'),
    status: choices(table, 'status_korban'),
    sex: choices(table, 'jenis_kelamin'),
    child: choices(table, 'anak'),
    age: choices(table, 'kelompok_usia'),
    form: choices(table, 'eksploitasi_utama'),
    nation: choices(table, 'kewarganegaraan'),
    origin: choices(table, 'wilayah_asal'),
    assessment: choices(table, 'asesmen_pemberdayaan'),
    factors: factors.values,
    /** By position of the set: its factors; `null` where they are not known. */
    factorsIn: factors.pool.map((some) => (some.includes(NO_FACTOR) ? null : some)),
    needs: needs.values,
    /** By position of the set: its kinds of services as bits. */
    needsIn: needs.pool.map((some) => some.reduce((bits, one) => bits | (1 << one), 0)),
    /** By position of a region: whether it is a city or regency. */
    isCity: codesOf('T02', 'wilayah_asal').map((code) => code.length === 5),
  };
}
