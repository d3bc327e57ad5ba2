import { kelompokUsia } from '../../core/katalog/daftar-kode/korban.ts';
import { korban } from '../../core/katalog/templat/korban.ts';
import { choiceAt, dateAt } from './by-hand-cells.ts';
import { yearOf } from './by-hand-days.ts';
import { BLANK, positionIn, type Reader, tell } from './by-hand-reader.ts';
import { eachCode, type SetReader, SPOILT } from './by-hand-sets.ts';

type SetColumn = 'faktor_kerentanan' | 'eksploitasi_lain' | 'kebutuhan_layanan';
type SystemColumn = '_id_baris' | '_status_validasi' | '_catatan_validasi';

/** The readers of T02. */
export type VictimColumns = Readonly<
  Record<Exclude<keyof typeof korban.columns, SetColumn | SystemColumn>, Reader>
> &
  Readonly<Record<SetColumn, SetReader>>;

/** What the rules need of a row of T02: positions, bits of sets, days; BLANK or INVALID otherwise. */
export interface VictimRow {
  /** 0 when not known. */
  caseYear: number;
  fingerprint: number;
  registered: number;
  status: number;
  born: number;
  age: number;
  group: number;
  citizenship: number;
  country: number;
  region: number;
  education: number;
  disability: number;
  factors: number;
  form: number;
  forms: number;
  consent: number;
  dataConsent: number;
  end: number;
  note: number;
}

const at = (name: string, code: string): number => positionIn(korban.columns, name, code);
const VERIFIED = at('status_korban', 'TERVERIFIKASI');
const NO_VICTIM = at('status_korban', 'BUKAN_TPPO');
const AGE_UNKNOWN = at('kelompok_usia', 'TD');
const INDONESIAN = at('kewarganegaraan', 'WNI');
const FOREIGN = at('kewarganegaraan', 'WNA');
const INDONESIA = at('negara_asal', 'ID');
const REGION_UNKNOWN = at('wilayah_asal', 'TD');
const ORGAN = at('eksploitasi_utama', 'EKS_ORGAN');
const MARRIAGE = at('eksploitasi_utama', 'EKS_KAWIN_PAKSA');
const BABY = at('eksploitasi_utama', 'EKS_BAYI');
const CHILD_LABOUR = at('eksploitasi_utama', 'EKS_ANAK_KERJA');
const FORCED_LABOUR = at('eksploitasi_utama', 'EKS_KERJA_PAKSA');
const HOUSEHOLD = at('eksploitasi_utama', 'EKS_PRT');
const AT_SEA = at('eksploitasi_utama', 'EKS_ABK');
const GIVEN = at('persetujuan', 'ADA');
const NOT_GIVEN = at('persetujuan', 'TIDAK_ADA');
const BY_VICTIM = at('persetujuan_data', 'KORBAN');
const REFUSED = at('persetujuan_data', 'DITOLAK');
const IN_SERVICE = at('status_akhir', 'DALAM_LAYANAN');

const AGES: readonly (readonly [from: number, code: string])[] = [
  [0, 'U00_05'],
  [6, 'U06_12'],
  [13, 'U13_17'],
  [18, 'U18_24'],
  [25, 'U25_44'],
  [45, 'U45_59'],
  [60, 'U60'],
];
const GROUP_OF_AGE = new Int8Array(111);
for (const [from, code] of AGES) GROUP_OF_AGE.fill(at('kelompok_usia', code), from);
const CHILDREN: ReadonlySet<string> = new Set(kelompokUsia.groups.ANAK.codes);
const GROUP_IS_CHILD = Uint8Array.from(kelompokUsia.codes, ({ code }) => (CHILDREN.has(code) ? 1 : 0));

/** The age below which an education is unusual. */
const USUAL_FROM = new Uint8Array(korban.columns.pendidikan.list?.codes.length ?? 0);
USUAL_FROM[at('pendidikan', 'SD')] = 6;
USUAL_FROM[at('pendidikan', 'SMP')] = 12;
USUAL_FROM[at('pendidikan', 'SMA')] = 15;
USUAL_FROM[at('pendidikan', 'DIPLOMA')] = 17;
USUAL_FROM[at('pendidikan', 'S1')] = 17;

/** Whether a victim is a child: 1 yes, 0 no, 2 recorded as unknown, -1 cannot tell. */
export function childOf(v: VictimRow): number {
  if (v.age !== BLANK) return v.age < 0 ? -1 : v.age < 18 ? 1 : 0;
  if (v.group === BLANK) return childByYear(v);
  if (v.group < 0) return -1;
  if (v.group !== AGE_UNKNOWN) return GROUP_IS_CHILD[v.group] as number;
  return v.born === BLANK || v.registered === BLANK ? 2 : childByYear(v);
}

function childByYear({ born, registered }: VictimRow): number {
  if (born < 0 || registered < 0) return -1;
  const years = yearOf(registered) - born;
  if (years <= 17) return 1;
  return years >= 19 ? 0 : 2;
}

/** Checks what one row of T02 says, with the year of its case. */
export function checkVictim(c: VictimColumns, row: number, v: VictimRow, child: number): void {
  checkAge(c, row, v);
  checkOrigin(c, row, v);
  checkForm(c, row, v, child);
  checkConsent(c, row, v, child);
  const ended = dateAt(c.tanggal_status, row);
  if (ended === BLANK && v.end >= 0 && v.end !== IN_SERVICE) tell(c.tanggal_status, 'VF-02', row);
}

function checkAge(c: VictimColumns, row: number, v: VictimRow): void {
  const { age, born, caseYear } = v;
  if (age < 0) {
    if (v.group === BLANK) tell(c.kelompok_usia, 'VF-01', row);
    if (age !== BLANK) return;
    if (born === BLANK) tell(c.usia_lapor, 'VF-02', row);
    else if (born >= 0 && caseYear !== 0 && caseYear - born === 18) tell(c.tahun_lahir, 'VR-16', row);
    return;
  }
  const gap = caseYear - born - age;
  if (born >= 0 && caseYear !== 0 && (gap < 0 || gap > 1)) tell(c.tahun_lahir, 'VR-14', row);
  if (v.group >= 0 && v.group !== GROUP_OF_AGE[age]) tell(c.usia_lapor, 'VR-15', row);
  if (v.education >= 0 && age < (USUAL_FROM[v.education] as number)) tell(c.usia_lapor, 'VR-23', row);
}

function checkOrigin(c: VictimColumns, row: number, v: VictimRow): void {
  if (v.citizenship === INDONESIAN) {
    if (v.region === BLANK) tell(c.wilayah_asal, 'VF-02', row);
    if (v.country >= 0 && v.country !== INDONESIA) tell(c.kewarganegaraan, 'VR-21', row);
  } else if (v.citizenship === FOREIGN) {
    if (v.country === INDONESIA) tell(c.kewarganegaraan, 'VR-21', row);
    if (v.region >= 0 && v.region !== REGION_UNKNOWN) tell(c.kewarganegaraan, 'VR-22', row);
  }
}

function checkForm(c: VictimColumns, row: number, v: VictimRow, child: number): void {
  const { form, forms, age } = v;
  const sector = choiceAt(c.sektor_kerja, row);
  const work = form === FORCED_LABOUR || form === HOUSEHOLD || form === AT_SEA;
  if (work && sector === BLANK) tell(c.sektor_kerja, 'VF-02', row);
  if (form === BLANK && v.status === VERIFIED) tell(c.eksploitasi_utama, 'VF-02', row);
  if (age === 0) checkBaby(c, row, v);
  if (form < 0) return;
  if (forms >= 0 && (forms & eachCode(form)) !== 0) tell(c.eksploitasi_lain.cells, 'VR-24', row);
  if (form === CHILD_LABOUR && child === 0) tell(c.eksploitasi_utama, 'VR-26', row);
  if (age < 0) return;
  const odd = form === ORGAN ? age < 12 : form === MARRIAGE ? age < 10 : form === BABY && age > 5;
  if (odd) tell(c.eksploitasi_utama, 'VR-25', row);
}

function checkBaby(c: VictimColumns, row: number, { form, forms }: VictimRow): void {
  const otherForm = form === BLANK || (form >= 0 && form !== BABY);
  const notAmong = forms === BLANK || (forms >= 0 && (forms & (eachCode(BABY) | SPOILT)) === 0);
  if (otherForm && notAmong) tell(c.usia_lapor, 'VR-17', row);
}

function checkConsent(c: VictimColumns, row: number, v: VictimRow, child: number): void {
  const { consent, dataConsent } = v;
  if (child === 1 && (consent === GIVEN || consent === NOT_GIVEN)) tell(c.anak, 'VR-18', row);
  if (v.status === NO_VICTIM && consent === GIVEN) tell(c.status_korban, 'VR-19', row);
  if (child === 1 && dataConsent === BY_VICTIM) tell(c.anak, 'VR-20', row);
  if (dataConsent !== REFUSED) return;
  const least =
    v.education === BLANK &&
    v.disability === BLANK &&
    v.factors === BLANK &&
    v.note === BLANK &&
    v.fingerprint === BLANK;
  if (!least) tell(c.persetujuan_data, 'VR-27', row);
}
