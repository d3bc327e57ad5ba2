import { korban } from '../../core/katalog/templat/korban.ts';
import type { SheetSnapshot } from '../../core/workbook/snapshot.ts';
import { choiceAt, dateAt, numberAt, shapeAt, textAt } from './by-hand-cells.ts';
import { isFingerprint } from './by-hand-codes.ts';
import { type Days, type Found, type Reader, readers } from './by-hand-reader.ts';
import { eachCode, type SetReader, setAt, setReader } from './by-hand-sets.ts';

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

/** A row to start with. */
export const NO_VICTIM_ROW: VictimRow = {
  caseYear: 0,
  fingerprint: 0,
  registered: 0,
  status: 0,
  born: 0,
  age: 0,
  group: 0,
  citizenship: 0,
  country: 0,
  region: 0,
  education: 0,
  disability: 0,
  factors: 0,
  form: 0,
  forms: 0,
  consent: 0,
  dataConsent: 0,
  end: 0,
  note: 0,
};

/** Reads what the rules need of a row, and the cells that only have to be valid. */
export function readVictim(c: VictimColumns, at: number, row: VictimRow): void {
  row.fingerprint = shapeAt(c.sidik_tautan, at, isFingerprint);
  row.registered = dateAt(c.tanggal_register, at);
  row.status = choiceAt(c.status_korban, at);
  choiceAt(c.jenis_kelamin, at);
  row.born = numberAt(c.tahun_lahir, at);
  row.age = numberAt(c.usia_lapor, at);
  row.group = choiceAt(c.kelompok_usia, at);
  row.citizenship = choiceAt(c.kewarganegaraan, at);
  row.country = choiceAt(c.negara_asal, at);
  row.region = choiceAt(c.wilayah_asal, at);
  row.education = choiceAt(c.pendidikan, at);
  row.disability = choiceAt(c.disabilitas, at);
  row.factors = setAt(c.faktor_kerentanan, at);
  row.form = choiceAt(c.eksploitasi_utama, at);
  row.forms = setAt(c.eksploitasi_lain, at);
  choiceAt(c.hubungan_pelaku, at);
  row.consent = choiceAt(c.persetujuan, at);
  row.dataConsent = choiceAt(c.persetujuan_data, at);
  setAt(c.kebutuhan_layanan, at);
  choiceAt(c.asesmen_pemberdayaan, at);
  choiceAt(c.didampingi_lpsk, at);
  row.end = choiceAt(c.status_akhir, at);
  row.note = textAt(c.catatan_korban, at);
}

/** The readers of T02, made once. */
export function victimColumns(sheet: SheetSnapshot, days: Days, found: Found[]): VictimColumns {
  const of = readers(sheet, korban, days, found);
  return {
    kode_korban: of('kode_korban'),
    kode_kasus: of('kode_kasus'),
    sidik_tautan: of('sidik_tautan'),
    tanggal_register: of('tanggal_register'),
    status_korban: of('status_korban'),
    jenis_kelamin: of('jenis_kelamin'),
    tahun_lahir: of('tahun_lahir'),
    usia_lapor: of('usia_lapor'),
    kelompok_usia: { ...of('kelompok_usia'), required: false }, // the age fills it in
    anak: of('anak'),
    kewarganegaraan: of('kewarganegaraan'),
    negara_asal: of('negara_asal'),
    wilayah_asal: of('wilayah_asal'),
    pendidikan: of('pendidikan'),
    disabilitas: of('disabilitas'),
    faktor_kerentanan: setReader(of('faktor_kerentanan'), eachCode),
    eksploitasi_utama: of('eksploitasi_utama'),
    eksploitasi_lain: setReader(of('eksploitasi_lain'), eachCode),
    sektor_kerja: of('sektor_kerja'),
    hubungan_pelaku: of('hubungan_pelaku'),
    persetujuan: of('persetujuan'),
    persetujuan_data: of('persetujuan_data'),
    kebutuhan_layanan: setReader(of('kebutuhan_layanan'), eachCode),
    asesmen_pemberdayaan: of('asesmen_pemberdayaan'),
    didampingi_lpsk: of('didampingi_lpsk'),
    status_akhir: of('status_akhir'),
    tanggal_status: of('tanggal_status'),
    catatan_korban: of('catatan_korban'),
  };
}
