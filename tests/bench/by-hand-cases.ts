import { wilayah } from '../../core/katalog/daftar-kode/wilayah.ts';
import { wilayahAtauNegara } from '../../core/katalog/daftar-kode/wilayah-atau-negara.ts';
import { kasus } from '../../core/katalog/templat/kasus.ts';
import type { SheetSnapshot } from '../../core/workbook/snapshot.ts';
import { type CaseColumns, type CaseRow, checkCase, VERIFIED } from './by-hand-case-rules.ts';
import { choiceAt, codeAt, dateAt, numberAt, shapeAt, textAt } from './by-hand-cells.ts';
import { isHotelCode, pageOf } from './by-hand-codes.ts';
import { yearOf } from './by-hand-days.ts';
import { BLANK, type Days, FIRST_ROW, type Found, readers, tell } from './by-hand-reader.ts';
import { type Cases, emptyCases, recordTest } from './by-hand-records.ts';
import { eachCode, setAt, setReader } from './by-hand-sets.ts';

/** What is left to say of a case once its victims are counted, by row of the sheet. */
export interface CheckedCases {
  readonly cases: Cases;
  readonly columns: CaseColumns;
  readonly number: Int32Array;
  readonly status: Int8Array;
  readonly victims: Int16Array;
  readonly meansBlank: Uint8Array;
}

/** Checks the rows of T01 by themselves. */
export function checkCases(sheet: SheetSnapshot, days: Days, found: Found[]): CheckedCases {
  const c = columnsOf(sheet, days, found);
  const { rowCount } = sheet;
  const cases = emptyCases(rowCount);
  const number = new Int32Array(rowCount);
  const status = new Int8Array(rowCount).fill(BLANK);
  const victims = new Int16Array(rowCount);
  const meansBlank = new Uint8Array(rowCount);
  const isRecord = recordTest(sheet, kasus);
  const row: CaseRow = { ...NO_ROW };
  for (let at = FIRST_ROW; at < rowCount; at++) {
    if (!isRecord(at)) continue;
    readCase(c, at, row);
    checkCase(c, at, row, days);
    number[at] = numbered(c, at, row, cases);
    status[at] = row.status;
    victims[at] = numberAt(c.jumlah_korban, at);
    meansBlank[at] = row.means === BLANK ? 1 : 0;
  }
  return { cases, columns: c, number, status, victims, meansBlank };
}

/** What only the victims' rows tell of a case: VX-01, VF-09, VS-02, VR-05 and VR-06. */
export function finishCases(checked: CheckedCases, noCase: number): void {
  const { cases, columns: c, number, status, victims, meansBlank } = checked;
  for (let at = FIRST_ROW; at < number.length; at++) {
    const one = number[at] as number;
    if (one === 0) continue;
    if ((cases.rows[one] as number) > 1) tell(c.kode_kasus, 'VX-01', at);
    const rows = cases.victims[one] as number;
    const count = victims[at] as number;
    const isCase = (status[at] as number) >= 0 && status[at] !== noCase;
    if (isCase && count >= 0 && count !== rows) tell(c.status_kasus, 'VS-02', at);
    if (isCase && count === 0 && rows === 0) tell(c.jumlah_korban, 'VF-09', at);
    if (status[at] !== VERIFIED || meansBlank[at] === 0) continue;
    if ((cases.others[one] as number) > 0) tell(c.status_kasus, 'VR-05', at);
    else if (rows > 0 && cases.children[one] === rows) tell(c.status_kasus, 'VR-06', at);
  }
}

const REGION_DIGITS = Int16Array.from(
  wilayah.codes,
  ({ code }) => Number(code.replace('.', '').padEnd(4, '0')) || 0,
);

/** The number of the row's case; VF-16 compares its code with the row. */
function numbered(c: CaseColumns, at: number, row: CaseRow, cases: Cases): number {
  if (codeAt(c.kode_kasus, at) < 0) return 0;
  const { head, tail } = c.kode_kasus;
  const region = row.recordedIn < 0 ? 0 : (REGION_DIGITS[row.recordedIn] as number);
  const year = row.reported < 0 ? 0 : yearOf(row.reported);
  const strange =
    (region !== 0 && ((head / 10_000) | 0) !== region) || (year !== 0 && head % 10_000 !== year);
  if (strange) tell(c.kode_kasus, 'VF-16', at);
  const page = pageOf(cases.pages, head);
  let one = page[tail] as number;
  if (one === 0) {
    one = ++cases.count;
    page[tail] = one;
    cases.region[one] = region;
    cases.year[one] = year;
  }
  cases.rows[one] = (cases.rows[one] as number) + 1;
  return one;
}

const NO_ROW: CaseRow = {
  status: 0,
  reported: 0,
  happened: 0,
  recordedIn: 0,
  recruitedIn: 0,
  exploitedIn: 0,
  transit: 0,
  scope: 0,
  role: 0,
  channels: 0,
  platforms: 0,
  acts: 0,
  means: 0,
  purposes: 0,
  place: 0,
  hotel: 0,
  handling: 0,
  closed: 0,
};

function readCase(c: CaseColumns, at: number, row: CaseRow): void {
  row.status = choiceAt(c.status_kasus, at);
  row.reported = dateAt(c.tanggal_lapor, at);
  row.happened = dateAt(c.tanggal_kejadian, at);
  row.recordedIn = choiceAt(c.wilayah_pencatat, at);
  row.recruitedIn = choiceAt(c.wilayah_perekrutan, at);
  row.exploitedIn = choiceAt(c.wilayah_eksploitasi, at);
  row.transit = setAt(c.wilayah_transit, at);
  row.scope = choiceAt(c.lingkup, at);
  row.role = setAt(c.peran_wilayah, at);
  row.channels = setAt(c.saluran_perekrutan, at);
  row.platforms = setAt(c.platform_digital, at);
  setAt(c.janji_perekrut, at);
  row.acts = setAt(c.unsur_proses, at);
  row.means = setAt(c.unsur_cara, at);
  row.purposes = setAt(c.unsur_tujuan, at);
  row.place = choiceAt(c.jenis_lokasi, at);
  row.hotel = shapeAt(c.kode_hotel, at, isHotelCode);
  row.handling = choiceAt(c.status_penanganan, at);
  row.closed = dateAt(c.tanggal_tutup, at);
  choiceAt(c.instansi_pencatat, at);
  choiceAt(c.sumber_rujukan, at);
  choiceAt(c.eksploitasi_terjadi, at);
  choiceAt(c.dicatat_simfoni, at);
  numberAt(c.jumlah_pelaku, at);
  textAt(c.uraian_singkat, at);
}

const ABROAD = new Set(wilayahAtauNegara.groups.LUAR_NEGERI.codes);

function columnsOf(sheet: SheetSnapshot, days: Days, found: Found[]): CaseColumns {
  const of = readers(sheet, kasus, days, found);
  return {
    kode_kasus: of('kode_kasus'),
    tanggal_lapor: of('tanggal_lapor'),
    tanggal_kejadian: of('tanggal_kejadian'),
    presisi_kejadian: of('presisi_kejadian'),
    tanggal_identifikasi: of('tanggal_identifikasi'),
    status_kasus: of('status_kasus'),
    penetap_status: of('penetap_status'),
    wilayah_pencatat: of('wilayah_pencatat'),
    instansi_pencatat: of('instansi_pencatat'),
    sumber_rujukan: of('sumber_rujukan'),
    wilayah_perekrutan: of('wilayah_perekrutan'),
    wilayah_transit: setReader(of('wilayah_transit'), (_, code) => (ABROAD.has(code) ? 1 : 0)),
    wilayah_eksploitasi: of('wilayah_eksploitasi'),
    lingkup: of('lingkup'),
    peran_wilayah: setReader(of('peran_wilayah'), eachCode),
    saluran_perekrutan: setReader(of('saluran_perekrutan'), eachCode),
    platform_digital: setReader(of('platform_digital'), eachCode),
    janji_perekrut: setReader(of('janji_perekrut'), eachCode),
    unsur_proses: setReader(of('unsur_proses'), eachCode),
    unsur_cara: setReader(of('unsur_cara'), eachCode),
    unsur_tujuan: setReader(of('unsur_tujuan'), eachCode),
    eksploitasi_terjadi: of('eksploitasi_terjadi'),
    jenis_lokasi: of('jenis_lokasi'),
    kode_hotel: of('kode_hotel'),
    jumlah_korban: of('jumlah_korban'),
    jumlah_pelaku: of('jumlah_pelaku'),
    dicatat_simfoni: of('dicatat_simfoni'),
    status_penanganan: of('status_penanganan'),
    dirujuk_ke: of('dirujuk_ke'),
    tanggal_tutup: of('tanggal_tutup'),
    alasan_tutup: of('alasan_tutup'),
    uraian_singkat: of('uraian_singkat'),
  };
}
