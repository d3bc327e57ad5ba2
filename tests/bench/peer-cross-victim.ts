import { kelompokUsia } from '../../core/katalog/daftar-kode/korban.ts';
import { kasus } from '../../core/katalog/templat/kasus.ts';
import { korban } from '../../core/katalog/templat/korban.ts';
import { yearOf } from './by-hand-days.ts';
import { crossAge } from './peer-cross-age.ts';
import { setTests } from './peer-cross-set.ts';
import { labelOf, type PeerCase, type PeerVictim } from './peer-facts.ts';

type Tell = (column: string) => void;

const label = (column: string, code: string): string => labelOf(korban, column, code);
const VERIFIED = label('status_korban', 'TERVERIFIKASI');
const NO_VICTIM = label('status_korban', 'BUKAN_TPPO');
const INDONESIAN = label('kewarganegaraan', 'WNI');
const FOREIGN = label('kewarganegaraan', 'WNA');
const INDONESIA = label('negara_asal', 'ID');
const REGION_UNKNOWN = label('wilayah_asal', 'TD');
const CHILD_LABOUR = label('eksploitasi_utama', 'EKS_ANAK_KERJA');
const GIVEN = label('persetujuan', 'ADA');
const NOT_GIVEN = label('persetujuan', 'TIDAK_ADA');
const BY_VICTIM = label('persetujuan_data', 'KORBAN');
const REFUSED = label('persetujuan_data', 'DITOLAK');
const IN_SERVICE = label('status_akhir', 'DALAM_LAYANAN');
const UNKNOWN_AGE = label('kelompok_usia', 'TD');
const [YES, NO, UNSURE] = [label('anak', 'YA'), label('anak', 'TIDAK'), label('anak', 'TD')];
const LABOUR: ReadonlySet<unknown> = new Set(
  ['EKS_KERJA_PAKSA', 'EKS_PRT', 'EKS_ABK'].map((code) => label('eksploitasi_utama', code)),
);
const CHILDREN: ReadonlySet<unknown> = new Set(
  kelompokUsia.groups.ANAK.codes.map((code) => label('kelompok_usia', code)),
);
const REGION = new Map<unknown, string>(
  kasus.columns.wilayah_pencatat.list?.codes.map((entry) => [entry.label.id, entry.code.replace('.', '')]),
);
const testSets = setTests(korban);

/** What the cells of a victim say together, and beside the case. */
export function crossVictim(row: PeerVictim, parent: PeerCase | undefined, tell: Tell): void {
  testSets(row, tell);
  const day = parent?.tanggal_lapor;
  const caseYear = typeof day === 'number' ? yearOf(day) : null;
  crossAge(row, caseYear, tell);
  crossCode(row, parent, caseYear, tell);
  crossOrigin(row, tell);
  crossForm(row, tell);
  crossConsent(row, tell);
  const ended = row.status_akhir !== IN_SERVICE && row.status_akhir !== null;
  if (ended && row.tanggal_status === null) tell('tanggal_status');
}

/** Whether a victim is a child: yes, no or not known; `null` when that cannot be told. */
export function isChild(row: PeerVictim): string | null {
  const { usia_lapor: age, kelompok_usia: group, tahun_lahir: born, tanggal_register: day } = row;
  if (age !== null) return typeof age === 'number' ? (age < 18 ? YES : NO) : null;
  if (group !== null && group !== UNKNOWN_AGE) return CHILDREN.has(group) ? YES : NO;
  if (typeof born !== 'number' || typeof day !== 'number') return group === null ? null : UNSURE;
  const years = yearOf(day) - born;
  return years <= 17 ? YES : years >= 19 ? NO : UNSURE;
}

function crossCode(row: PeerVictim, parent: PeerCase | undefined, caseYear: number | null, tell: Tell): void {
  const code = row.kode_korban;
  if (typeof code !== 'string' || parent === undefined || caseYear === null) return;
  const region = REGION.get(parent.wilayah_pencatat);
  if (code.slice(3, 7) !== region || Number(code.slice(8, 12)) !== caseYear) tell('kode_korban');
}

function crossOrigin(row: PeerVictim, tell: Tell): void {
  const { kewarganegaraan: citizenship, negara_asal: country, wilayah_asal: region } = row;
  if (citizenship === INDONESIAN) {
    if (region === null) tell('wilayah_asal');
    if (country !== INDONESIA) tell('kewarganegaraan');
  } else if (citizenship === FOREIGN) {
    if (country === INDONESIA) tell('kewarganegaraan');
    if (region !== null && region !== REGION_UNKNOWN) tell('kewarganegaraan');
  }
}

function crossForm(row: PeerVictim, tell: Tell): void {
  const { eksploitasi_utama: form, eksploitasi_lain: others } = row;
  if (form === null && row.status_korban === VERIFIED) tell('eksploitasi_utama');
  if (LABOUR.has(form) && row.sektor_kerja === null) tell('sektor_kerja');
  if (typeof form === 'string' && typeof others === 'string' && others.split('; ').includes(form)) {
    tell('eksploitasi_lain');
  }
  if (form === CHILD_LABOUR && isChild(row) === NO) tell('eksploitasi_utama');
}

const NOT_FOR_REFUSED = [
  'pendidikan',
  'disabilitas',
  'faktor_kerentanan',
  'catatan_korban',
  'sidik_tautan',
] as const;

function crossConsent(row: PeerVictim, tell: Tell): void {
  const { persetujuan: consent, persetujuan_data: dataConsent } = row;
  const child = isChild(row) === YES;
  if (child && (consent === GIVEN || consent === NOT_GIVEN)) tell('anak');
  if (row.status_korban === NO_VICTIM && consent === GIVEN) tell('status_korban');
  if (child && dataConsent === BY_VICTIM) tell('anak');
  if (dataConsent === REFUSED && NOT_FOR_REFUSED.some((column) => row[column] !== null))
    tell('persetujuan_data');
}
