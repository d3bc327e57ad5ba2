import type { Window } from '../../core/engine/indicator/scope.ts';
import type { TableData } from '../../core/engine/table.ts';
import { choices, codeIn, firstRows, flagsOf, numbers, sets, texts } from './indicators-by-hand-cells.ts';
import { add, monthParts, noTally, REGION, type Tally } from './indicators-by-hand-tallies.ts';

/** What the pass over T01 leaves to the passes over T02 and T03. */
export interface CountedCases {
  readonly rowOf: ReadonlyMap<string, number>;
  /** 1 for cases that are trafficking and not recorded twice. */
  readonly valid: Uint8Array;
  readonly reported: Float64Array;
  readonly region: Int32Array;
  readonly tallies: Readonly<Record<string, Tally>>;
  /** Days from the event to the report. */
  readonly gaps: readonly number[];
}

const NO_CASE = codeIn('T01', 'status_kasus', 'BUKAN_TPPO');
const SURE = codeIn('T01', 'status_kasus', 'TERVERIFIKASI');
const CLOSED = codeIn('T01', 'status_penanganan', 'DITUTUP');
const TWICE = codeIn('T01', 'alasan_tutup', 'GANDA');
const ABROAD = codeIn('T01', 'lingkup', 'LN');
const NOBODY = codeIn('T01', 'sumber_rujukan', 'TD');
const PEOPLE = flagsOf('T01', 'sumber_rujukan', ['KORBAN', 'KELUARGA', 'MASYARAKAT', 'SAPA129']);
const ONLINE = flagsOf('T01', 'saluran_perekrutan', ['MEDSOS', 'APLIKASI', 'IKLAN_DARING']);
const NO_CHANNEL = codeIn('T01', 'saluran_perekrutan', 'TD');
const EXACT = flagsOf('T01', 'presisi_kejadian', ['HARI', 'BULAN']);

/** Counts IND-01, 12, 15, 16, 18 and 19 in one pass. */
export function countCases(table: TableData, { first, last }: Window): CountedCases {
  const c = columnsOf(table);
  const valid = new Uint8Array(table.length);
  const gaps: number[] = [];
  const tallies = {
    'IND-01': noTally(),
    'IND-12': noTally(),
    'IND-15': noTally(),
    'IND-16': noTally(),
    'IND-19': noTally(),
  };
  const months = monthParts(first, last);
  for (let row = 0; row < table.length; row++) {
    const status = c.status[row] as number;
    if (status < 0 || status === NO_CASE) continue;
    if (c.handling[row] === CLOSED && c.reason[row] === TWICE) continue;
    valid[row] = 1;
    const day = c.reported[row] as number;
    if (!(day >= first && day < last + 1)) continue;
    const parts = [REGION + (c.region[row] as number), months[Math.floor(day) - first] as number];
    add(tallies['IND-01'], true, parts);
    add(tallies['IND-15'], c.scope[row] === ABROAD, parts);
    add(tallies['IND-19'], status === SURE, parts);
    const source = c.source[row] as number;
    if (source >= 0 && source !== NOBODY) add(tallies['IND-16'], PEOPLE[source] === 1, parts);
    const channels = c.channels[row] as number;
    if (channels >= 0 && !c.unknownChannel[channels])
      add(tallies['IND-12'], c.digital[channels] === true, parts);
    const event = c.event[row] as number;
    if (EXACT[c.precision[row] as number] === 1 && !Number.isNaN(event)) gaps.push(day - event);
  }
  return { rowOf: firstRows(c.code), valid, reported: c.reported, region: c.region, tallies, gaps };
}

function columnsOf(table: TableData) {
  const channels = sets(table, 'saluran_perekrutan');
  return {
    code: texts(table, 'kode_kasus'),
    reported: numbers(table, 'tanggal_lapor'),
    status: choices(table, 'status_kasus'),
    handling: choices(table, 'status_penanganan'),
    reason: choices(table, 'alasan_tutup'),
    region: choices(table, 'wilayah_pencatat'),
    scope: choices(table, 'lingkup'),
    source: choices(table, 'sumber_rujukan'),
    event: numbers(table, 'tanggal_kejadian'),
    precision: choices(table, 'presisi_kejadian'),
    channels: channels.values,
    digital: channels.pool.map((some) => some.some((one) => ONLINE[one] === 1)),
    unknownChannel: channels.pool.map((some) => some.includes(NO_CHANNEL)),
  };
}
