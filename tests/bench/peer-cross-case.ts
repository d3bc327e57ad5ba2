import { wilayahAtauNegara } from '../../core/katalog/daftar-kode/wilayah-atau-negara.ts';
import { kasus } from '../../core/katalog/templat/kasus.ts';
import { yearOf } from './by-hand-days.ts';
import { setTests } from './peer-cross-set.ts';
import type { CheckDays } from './peer-facts.ts';
import { labelOf, type PeerCase } from './peer-facts.ts';

type Tell = (column: string) => void;

const label = (column: string, code: string): string => labelOf(kasus, column, code);
const POSSIBLE = label('status_kasus', 'DUGAAN');
const VERIFIED = label('status_kasus', 'TERVERIFIKASI');
const NO_CASE = label('status_kasus', 'BUKAN_TPPO');
const REFERRED = label('status_penanganan', 'DIRUJUK');
const DONE = label('status_penanganan', 'SELESAI');
const CLOSED = label('status_penanganan', 'DITUTUP');
const DOMESTIC = label('lingkup', 'DN');
const CROSS_BORDER = label('lingkup', 'LN');
const HOTEL = label('jenis_lokasi', 'HOTEL');
const ORIGIN = label('peran_wilayah', 'ASAL');
const DESTINATION = label('peran_wilayah', 'TUJUAN');
const ONLINE = ['MEDSOS', 'APLIKASI', 'IKLAN_DARING'].map((code) => label('saluran_perekrutan', code));
const COUNTRIES = new Set(wilayahAtauNegara.groups.LUAR_NEGERI.codes);
const ABROAD: ReadonlySet<unknown> = new Set(
  wilayahAtauNegara.codes.flatMap((entry) => (COUNTRIES.has(entry.code) ? [entry.label.id] : [])),
);
const REGION = new Map<unknown, string>(
  kasus.columns.wilayah_pencatat.list?.codes.map((entry) => [entry.label.id, entry.code.replace('.', '')]),
);
const testSets = setTests(kasus);

/** What the cells of a case say together. */
export function crossCase(row: PeerCase, days: CheckDays, tell: Tell): void {
  testSets(row, tell);
  crossCode(row, tell);
  crossDays(row, days, tell);
  crossStatus(row, tell);
  crossPlaces(row, tell);
}

function crossCode(
  { kode_kasus: code, wilayah_pencatat: region, tanggal_lapor: day }: PeerCase,
  tell: Tell,
): void {
  if (typeof code !== 'string' || typeof day !== 'number') return;
  if (code.slice(3, 7) !== REGION.get(region) || Number(code.slice(8, 12)) !== yearOf(day))
    tell('kode_kasus');
}

function crossDays(row: PeerCase, days: CheckDays, tell: Tell): void {
  const { tanggal_lapor: reported, tanggal_kejadian: happened, tanggal_tutup: closed } = row;
  if (happened !== null && row.presisi_kejadian === null) tell('presisi_kejadian');
  if (typeof reported !== 'number') return;
  if (typeof happened === 'number' && happened > reported) tell('tanggal_kejadian');
  if (typeof happened === 'number' && reported - happened > 3650) tell('tanggal_lapor');
  if (typeof closed === 'number' && closed < reported) tell('tanggal_tutup');
  if (row.status_kasus === POSSIBLE && days.dataUntil - reported > 90) tell('status_kasus');
}

function crossStatus(row: PeerCase, tell: Tell): void {
  const { status_kasus: status, status_penanganan: handling, saluran_perekrutan: channels } = row;
  if (status !== POSSIBLE && row.penetap_status === null) tell('penetap_status');
  if (status === VERIFIED && row.tanggal_identifikasi === null) tell('tanggal_identifikasi');
  if (status === VERIFIED && (row.unsur_proses === null || row.unsur_tujuan === null)) tell('status_kasus');
  const ended = handling === REFERRED || handling === DONE || handling === CLOSED;
  if (status === NO_CASE && !ended) tell('status_kasus');
  if (handling === REFERRED && row.dirujuk_ke === null) tell('dirujuk_ke');
  if ((handling === DONE || handling === CLOSED) && row.tanggal_tutup === null) tell('tanggal_tutup');
  if (handling === CLOSED && row.alasan_tutup === null) tell('alasan_tutup');
  const online = typeof channels === 'string' && ONLINE.some((channel) => channels.includes(channel));
  if (online && row.platform_digital === null) tell('saluran_perekrutan');
}

function crossPlaces(row: PeerCase, tell: Tell): void {
  const { lingkup: scope, wilayah_eksploitasi: exploited, wilayah_perekrutan: recruited } = row;
  const transit = String(row.wilayah_transit ?? '').split('; ');
  const roles = String(row.peran_wilayah ?? '');
  if (scope === DOMESTIC && ABROAD.has(exploited)) tell('lingkup');
  const abroad = ABROAD.has(exploited) || ABROAD.has(recruited) || transit.some((place) => ABROAD.has(place));
  if (scope === CROSS_BORDER && !abroad) tell('lingkup');
  if (row.wilayah_pencatat === exploited && !roles.includes(DESTINATION)) tell('wilayah_pencatat');
  if (row.wilayah_pencatat === recruited && !roles.includes(ORIGIN)) tell('wilayah_pencatat');
  if (row.kode_hotel !== null && row.jenis_lokasi !== HOTEL) tell('kode_hotel');
}
