import { korban } from '../../core/katalog/templat/korban.ts';
import type { SheetSnapshot } from '../../core/workbook/snapshot.ts';
import { choiceAt, codeAt, dateAt, numberAt, shapeAt, textAt } from './by-hand-cells.ts';
import { emptyPages, isFingerprint, type Pages, pageOf } from './by-hand-codes.ts';
import { type Days, FIRST_ROW, type Found, readers, tell } from './by-hand-reader.ts';
import { type Cases, recordTest } from './by-hand-records.ts';
import { eachCode, setAt, setReader } from './by-hand-sets.ts';
import { checkVictim, childOf, type VictimColumns, type VictimRow } from './by-hand-victim-rules.ts';

/** Checks the rows of T02, and counts them for their cases. */
export function checkVictims(sheet: SheetSnapshot, cases: Cases, days: Days, found: Found[]): void {
  const c = columnsOf(sheet, days, found);
  const codes = emptyPages();
  const isRecord = recordTest(sheet, korban);
  const row: VictimRow = { ...NO_ROW };
  for (let at = FIRST_ROW; at < sheet.rowCount; at++) {
    if (!isRecord(at)) continue;
    const one = caseOf(c, at, cases, days);
    checkCode(c, at, one, cases, codes);
    readVictim(c, at, row);
    row.caseYear = cases.year[one] as number;
    const child = childOf(row);
    checkVictim(c, at, row, child);
    if (one === 0) continue;
    cases.victims[one] = (cases.victims[one] as number) + 1;
    if (child === 1) cases.children[one] = (cases.children[one] as number) + 1;
    else if (child === 0 || child === 2) cases.others[one] = (cases.others[one] as number) + 1;
  }
}

/** The number of the victim's case, 0 when there is none. */
function caseOf(c: VictimColumns, at: number, cases: Cases, days: Days): number {
  if (codeAt(c.kode_kasus, at) < 0) return 0;
  const { head, tail } = c.kode_kasus;
  const one = pageOf(cases.pages, head)[tail] as number;
  if (one === 0 && !(head % 10_000 < days.year)) tell(c.kode_kasus, 'VS-01', at);
  return one;
}

/** VF-16 and VX-01. A page holds the row of each code, which is negative once it is told that the code is used again. */
function checkCode(c: VictimColumns, at: number, one: number, cases: Cases, codes: Pages): void {
  if (codeAt(c.kode_korban, at) < 0) return;
  const { head, tail } = c.kode_korban;
  const region = cases.region[one] as number;
  const year = cases.year[one] as number;
  const strange =
    (region !== 0 && ((head / 10_000) | 0) !== region) || (year !== 0 && head % 10_000 !== year);
  if (strange) tell(c.kode_korban, 'VF-16', at);
  const page = pageOf(codes, head);
  const before = page[tail] as number;
  if (before === 0) page[tail] = at;
  else {
    if (before > 0) tell(c.kode_korban, 'VX-01', before);
    tell(c.kode_korban, 'VX-01', at);
    page[tail] = -Math.abs(before);
  }
}

const NO_ROW: VictimRow = {
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

function readVictim(c: VictimColumns, at: number, row: VictimRow): void {
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

function columnsOf(sheet: SheetSnapshot, days: Days, found: Found[]): VictimColumns {
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
