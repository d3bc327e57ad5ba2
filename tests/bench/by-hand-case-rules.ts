import { wilayah } from '../../core/katalog/daftar-kode/wilayah.ts';
import { wilayahAtauNegara } from '../../core/katalog/daftar-kode/wilayah-atau-negara.ts';
import { kasus } from '../../core/katalog/templat/kasus.ts';
import type { CaseColumns, CaseRow } from './by-hand-case-columns.ts';
import { choiceAt, dateAt } from './by-hand-cells.ts';
import { BLANK, type Days, positionIn, tell } from './by-hand-reader.ts';
import { eachCode, SPOILT } from './by-hand-sets.ts';

const at = (name: string, code: string): number => positionIn(kasus.columns, name, code);
const POSSIBLE = at('status_kasus', 'DUGAAN');
export const VERIFIED = at('status_kasus', 'TERVERIFIKASI');
export const NO_CASE = at('status_kasus', 'BUKAN_TPPO');
const DOMESTIC = at('lingkup', 'DN');
const CROSS_BORDER = at('lingkup', 'LN');
const HOTEL = at('jenis_lokasi', 'HOTEL');
const REFERRED = at('status_penanganan', 'DIRUJUK');
const DONE = at('status_penanganan', 'SELESAI');
const CLOSED = at('status_penanganan', 'DITUTUP');
const ORIGIN = eachCode(at('peran_wilayah', 'ASAL'));
const DESTINATION = eachCode(at('peran_wilayah', 'TUJUAN'));
const MEDIA = eachCode(at('saluran_perekrutan', 'MEDSOS'));
const APPS = eachCode(at('saluran_perekrutan', 'APLIKASI'));
const ADVERTISEMENTS = eachCode(at('saluran_perekrutan', 'IKLAN_DARING'));
const ONLINE = MEDIA | APPS | ADVERTISEMENTS;

/** Checks what one row of T01 says by itself. */
export function checkCase(c: CaseColumns, row: number, v: CaseRow, days: Days): void {
  checkDays(c, row, v, days);
  checkElements(c, row, v);
  checkPlaces(c, row, v);
  checkRoles(c, row, v);
  checkHandling(c, row, v);
}

function checkDays(c: CaseColumns, row: number, v: CaseRow, days: Days): void {
  const { reported, happened, closed } = v;
  if (choiceAt(c.presisi_kejadian, row) === BLANK && happened !== BLANK)
    tell(c.presisi_kejadian, 'VF-02', row);
  if (reported < 0) return;
  if (happened > reported) tell(c.tanggal_kejadian, 'VR-01', row);
  if (happened >= 0 && reported - happened > 3650) tell(c.tanggal_lapor, 'VR-02', row);
  if (closed >= 0 && closed < reported) tell(c.tanggal_tutup, 'VR-03', row);
  if (v.status === POSSIBLE && days.dataUntil - reported > 90) tell(c.status_kasus, 'VR-13', row);
}

function checkElements(c: CaseColumns, row: number, v: CaseRow): void {
  const decided = v.status >= 0 && v.status !== POSSIBLE;
  if (choiceAt(c.penetap_status, row) === BLANK && decided) tell(c.penetap_status, 'VF-02', row);
  const identified = dateAt(c.tanggal_identifikasi, row);
  if (v.status === VERIFIED) {
    if (identified === BLANK) tell(c.tanggal_identifikasi, 'VF-02', row);
    if (v.acts === BLANK || v.purposes === BLANK) tell(c.status_kasus, 'VR-04', row);
  }
  const online = v.channels >= 0 && (v.channels & ONLINE) !== 0;
  if (online && v.platforms === BLANK) tell(c.saluran_perekrutan.cells, 'VR-11', row);
}

const COUNTRIES = new Set(wilayahAtauNegara.groups.LUAR_NEGERI.codes);
const ABROAD = Uint8Array.from(wilayahAtauNegara.codes, ({ code }) => (COUNTRIES.has(code) ? 1 : 0));

/** Whether a place is blank or known to lie in the country. */
function notAbroad(place: number): boolean {
  return place === BLANK || (place >= 0 && ABROAD[place] === 0);
}

function checkPlaces(c: CaseColumns, row: number, v: CaseRow): void {
  if (v.scope === DOMESTIC) {
    if (v.exploitedIn >= 0 && ABROAD[v.exploitedIn] === 1) tell(c.lingkup, 'VR-07', row);
  } else if (v.scope === CROSS_BORDER && notAbroad(v.recruitedIn) && notAbroad(v.exploitedIn)) {
    if (v.transit === BLANK || v.transit === 0) tell(c.lingkup, 'VR-08', row);
  }
  const elsewhere = v.place === BLANK || (v.place >= 0 && v.place !== HOTEL);
  if (v.hotel !== BLANK && elsewhere) tell(c.kode_hotel, 'VR-10', row);
}

const PLACES = new Map(wilayahAtauNegara.codes.map(({ code }, position) => [code, position]));
const SAME_PLACE = Int16Array.from(wilayah.codes, ({ code }) => PLACES.get(code) ?? -9);

function checkRoles(c: CaseColumns, row: number, v: CaseRow): void {
  if (v.recordedIn < 0 || v.role < 0 || (v.role & SPOILT) !== 0) return;
  const here = SAME_PLACE[v.recordedIn];
  if (v.exploitedIn === here && (v.role & DESTINATION) === 0) tell(c.wilayah_pencatat, 'VR-09', row);
  if (v.recruitedIn === here && (v.role & ORIGIN) === 0) tell(c.wilayah_pencatat, 'VR-09', row);
}

function checkHandling(c: CaseColumns, row: number, v: CaseRow): void {
  const { handling } = v;
  const ended = handling === REFERRED || handling === DONE || handling === CLOSED;
  if (v.status === NO_CASE && handling >= 0 && !ended) tell(c.status_kasus, 'VR-12', row);
  const referredTo = choiceAt(c.dirujuk_ke, row);
  if (referredTo === BLANK && handling === REFERRED) tell(c.dirujuk_ke, 'VF-02', row);
  if (v.closed === BLANK && (handling === DONE || handling === CLOSED)) tell(c.tanggal_tutup, 'VF-02', row);
  if (choiceAt(c.alasan_tutup, row) === BLANK && handling === CLOSED) tell(c.alasan_tutup, 'VF-02', row);
}
