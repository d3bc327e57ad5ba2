import type { Window } from '../../core/engine/indicator/scope.ts';
import type { TableData } from '../../core/engine/table.ts';
import type { CountedCases } from './indicators-by-hand-cases.ts';
import { choices, codeIn, firstRows, flagsOf, numbers, texts } from './indicators-by-hand-cells.ts';
import { add, KIND, noTally, REGION, type Tally } from './indicators-by-hand-tallies.ts';

/** What victims have received, by row of T02; kinds of services are bits. */
export interface Received {
  /** The day on which the first service began; NaN where none did. */
  readonly firstStart: Float64Array;
  /** The kinds that have begun. */
  readonly given: Int32Array;
  /** The first agency that is met; -1 for none. */
  readonly agency: Int32Array;
  /** 1 for victims of several agencies, and for those whose return is completed. */
  readonly several: Uint8Array;
  readonly returned: Uint8Array;
}

/** What the pass over T03 leaves to the pass over T02. */
export interface CountedServices extends Received {
  /** The row of each victim's case in T01; -1 where it is not at hand. */
  readonly caseOf: Int32Array;
  readonly tallies: Readonly<Record<string, Tally>>;
  /** Different kinds for each victim among services asked for in the window, and such victims. */
  readonly pairs: readonly [kinds: number, victims: number];
}

const BEGUN = flagsOf('T03', 'status_layanan', ['BERJALAN', 'SELESAI', 'TERHENTI']);
const DONE = codeIn('T03', 'status_layanan', 'SELESAI');
const WAITING = codeIn('T03', 'status_layanan', 'MENUNGGU');
const RETURN = codeIn('T03', 'jenis_layanan', 'LYN_PULANG');
const IN_SEVEN_DAYS = flagsOf('T03', 'jenis_layanan', [
  'LYN_AMAN',
  'LYN_KES',
  'LYN_PSIKO',
  'LYN_SOS',
  'LYN_PULANG',
  'LYN_REINT',
]);

/** Counts IND-23 and 29 in one pass, and gathers what victims have received; `limit` is the term in days. */
export function countServices(
  table: TableData,
  victims: TableData,
  { rowOf, valid, region }: CountedCases,
  { first, last }: Window,
  limit: number,
): CountedServices {
  const c = columnsOf(table);
  const victimOf = firstRows(texts(victims, 'kode_korban'));
  const caseOf = Int32Array.from(texts(victims, 'kode_kasus'), (code) => rowOf.get(code ?? '') ?? -1);
  const received = nothingReceived(victims.length);
  const asked = new Int32Array(victims.length);
  const inTime = noTally();
  for (let row = 0; row < table.length; row++) {
    const victim = victimOf.get(c.victim[row] ?? '');
    if (victim === undefined) continue;
    const [kind, status] = [c.kind[row] as number, c.status[row] as number];
    const hasBegun = BEGUN[status] === 1;
    if (hasBegun) receive(received, victim, c, row);
    const request = c.requested[row] as number;
    const at = caseOf[victim] as number;
    if (at < 0 || valid[at] === 0 || !(request >= first && request < last + 1)) continue;
    if (hasBegun) asked[victim] = (asked[victim] as number) | (1 << kind);
    if (IN_SEVEN_DAYS[kind] !== 1) continue;
    if (hasBegun || (status === WAITING && last > request + limit))
      add(inTime, hasBegun && (c.began[row] as number) - request <= limit, [
        REGION + (region[at] as number),
        KIND + kind,
      ]);
  }
  const tallies = { 'IND-23': inTime };
  return { ...received, caseOf, tallies, pairs: pairsOf(asked) };
}

function nothingReceived(victims: number): Received {
  return {
    firstStart: new Float64Array(victims).fill(Number.NaN),
    given: new Int32Array(victims),
    agency: new Int32Array(victims).fill(-1),
    several: new Uint8Array(victims),
    returned: new Uint8Array(victims),
  };
}

function receive(received: Received, victim: number, c: ServiceColumns, row: number): void {
  const { firstStart, given, agency: agencies } = received;
  const [kind, agency, began] = [c.kind[row] as number, c.agency[row] as number, c.began[row] as number];
  if (!Number.isNaN(began) && !((firstStart[victim] as number) <= began)) firstStart[victim] = began;
  if (kind >= 0) given[victim] = (given[victim] as number) | (1 << kind);
  if (agencies[victim] === -1) agencies[victim] = agency;
  else if (agency >= 0 && agencies[victim] !== agency) received.several[victim] = 1;
  if (kind === RETURN && c.status[row] === DONE) received.returned[victim] = 1;
}

type ServiceColumns = ReturnType<typeof columnsOf>;

function columnsOf(table: TableData) {
  return {
    victim: texts(table, 'kode_korban'),
    kind: choices(table, 'jenis_layanan'),
    agency: choices(table, 'instansi_penyedia'),
    requested: numbers(table, 'tanggal_permohonan'),
    began: numbers(table, 'tanggal_mulai'),
    status: choices(table, 'status_layanan'),
  };
}

function pairsOf(kinds: Int32Array): readonly [number, number] {
  let [all, victims] = [0, 0];
  for (let bits of kinds) {
    if (bits !== 0) victims++;
    for (; bits !== 0; bits &= bits - 1) all++;
  }
  return [all, victims];
}
