import { wilayahAtauNegara } from '../../core/katalog/daftar-kode/wilayah-atau-negara.ts';
import { kasus } from '../../core/katalog/templat/kasus.ts';
import type { SheetSnapshot } from '../../core/workbook/snapshot.ts';
import { choiceAt, dateAt, numberAt, shapeAt, textAt } from './by-hand-cells.ts';
import { isHotelCode } from './by-hand-codes.ts';
import { type Days, type Found, type Reader, readers } from './by-hand-reader.ts';
import { eachCode, type SetReader, setAt, setReader } from './by-hand-sets.ts';

type SetColumn =
  | 'wilayah_transit'
  | 'peran_wilayah'
  | 'saluran_perekrutan'
  | 'platform_digital'
  | 'janji_perekrut'
  | 'unsur_proses'
  | 'unsur_cara'
  | 'unsur_tujuan';
type SystemColumn = '_id_baris' | '_status_validasi' | '_catatan_validasi';

/** The readers of T01. */
export type CaseColumns = Readonly<
  Record<Exclude<keyof typeof kasus.columns, SetColumn | SystemColumn>, Reader>
> &
  Readonly<Record<SetColumn, SetReader>>;

/** What the rules need of a row of T01: positions, bits of sets, days; BLANK or INVALID otherwise. */
export interface CaseRow {
  status: number;
  reported: number;
  happened: number;
  recordedIn: number;
  recruitedIn: number;
  exploitedIn: number;
  transit: number;
  scope: number;
  role: number;
  channels: number;
  platforms: number;
  acts: number;
  means: number;
  purposes: number;
  place: number;
  hotel: number;
  handling: number;
  closed: number;
}

/** A row to start with. */
export const NO_CASE_ROW: CaseRow = {
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

/** Reads what the rules need of a row, and the cells that only have to be valid. */
export function readCase(c: CaseColumns, at: number, row: CaseRow): void {
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

/** The readers of T01, made once. */
export function caseColumns(sheet: SheetSnapshot, days: Days, found: Found[]): CaseColumns {
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
