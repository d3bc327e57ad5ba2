import { dataPerTanggal } from '../../core/katalog/templat/parameter.ts';
import {
  boolean,
  choice,
  choices,
  code,
  currency,
  date,
  decimal,
  derived,
  integer,
  text,
} from '../../core/kit/column.ts';
import { chooseCode, codeOf, lookup } from '../../core/kit/expression/language.ts';
import { defineTemplate } from '../../core/kit/template.ts';
import { faktor, jawaban, kota, saluran, skor, status, tempat, usia } from './expression-lists.ts';

/** The cover, from which the parameters come. */
const lembar = defineTemplate({
  id: 'X00',
  sheet: 'X00 Sampul',
  title: { id: 'Sampul', en: 'Cover' },
  purpose: { id: 'Sampul.', en: 'Cover.' },
  layout: 'form',
  columns: {
    tahun: integer({ ...facts('Tahun', 'Year'), min: 2007, max: { thisYear: 1 } }),
    data_per_tanggal: date(facts('Data per tanggal', 'Data as of')),
  },
});

const kodePerkara = code({ ...facts('Kode Perkara', 'Case code'), mask: 'PK-####' });

/** The one side of a relation. */
export const perkara = defineTemplate({
  id: 'X01',
  sheet: "X01 Perkara d'Uji",
  title: { id: 'Register Perkara', en: 'Register of cases' },
  purpose: { id: 'Satu baris, satu perkara.', en: 'One row, one case.' },
  columns: {
    kode_perkara: kodePerkara,
    masuk: date(facts('Tanggal Masuk', 'Filing date')),
    putus: date({ ...facts('Tanggal Putus', 'Ruling date'), future: true }),
    status: choice({ ...facts('Status', 'Status'), list: status }),
    kota: choice({ ...facts('Kota', 'City'), list: kota }),
    banyak: integer({ ...facts('Banyaknya Orang', 'Number of persons'), min: 0, max: 20 }),
    denda: currency(facts('Denda', 'Fine')),
    bobot: decimal({ ...facts('Bobot', 'Weight'), min: -2.5, max: 10 }),
    saluran: choices({ ...facts('Saluran', 'Channels'), list: saluran }),
    uraian: text({ ...facts('Uraian', 'Account'), min: 2, max: 12 }),
    lama: derived(integer({ ...facts('Lama Perkara', 'Duration'), min: 0, max: 900 })),
  },
  derivations: (p) => ({ lama: dataPerTanggal.daysAfter(p.masuk) }),
});

const kelompokUsia = choice({ ...facts('Kelompok Usia', 'Age group'), list: usia });
const anak = choice({ ...facts('Anak?', 'Child'), list: jawaban });

/** The many side, with a column of every type. */
export const orang = defineTemplate({
  id: 'X02',
  sheet: 'X02 Orang',
  title: { id: 'Register Orang', en: 'Register of persons' },
  purpose: { id: 'Satu baris, satu orang.', en: 'One row, one person.' },
  columns: {
    kode_orang: code({ ...facts('Kode Orang', 'Person code'), mask: 'OR-##/####' }),
    kode_perkara: kodePerkara,
    sidik: code({ ...facts('Sidik', 'Fingerprint'), mask: '&&&#' }),
    nomor: code({ ...facts('Nomor', 'Number'), mask: '####################' }),
    daftar: date(facts('Tanggal Daftar', 'Date listed')),
    periksa: date(facts('Tanggal Periksa', 'Date examined')),
    kembali: date({ ...facts('Tanggal Kembali', 'Date of return'), future: true }),
    lahir: integer({ ...facts('Tahun Lahir', 'Birth year'), min: 1950, max: { thisYear: 0 } }),
    usia: integer({ ...facts('Usia', 'Age'), min: 0, max: 110 }),
    kelompok: kelompokUsia,
    anak: derived(anak),
    upah: currency({ ...facts('Upah', 'Wage'), max: 5_000_000 }),
    tinggi: decimal(facts('Tinggi', 'Height')),
    setuju: boolean({ ...facts('Setuju?', 'Agreed'), list: jawaban }),
    asal: choice({ ...facts('Kota Asal', 'City of origin'), list: kota, groups: ['BARAT', 'LAIN'] }),
    tujuan: choice({ ...facts('Kota Tujuan', 'Destination'), list: kota }),
    tempat: choice({ ...facts('Tempat', 'Place'), list: tempat }),
    skor: choice({ ...facts('Skor', 'Score'), list: skor }),
    skor_wajib: choice({ ...facts('Skor Wajib', 'Required score'), list: skor, groups: ['ANGKA'] }),
    faktor: choices({ ...facts('Faktor', 'Factors'), list: faktor }),
    saluran: choices({ ...facts('Saluran', 'Channels'), list: saluran }),
    daring: choices({ ...facts('Saluran Daring', 'Online channels'), list: saluran, groups: ['DARING'] }),
    singgah: choices({ ...facts('Tempat Singgah', 'Stops'), list: tempat }),
    catatan: text({ ...facts('Catatan', 'Note'), max: 8 }),
    alias: text(facts('Alias', 'Alias')),
    jarak: derived(decimal(facts('Jarak Hari', 'Days between'))),
    tenggat: derived(date(facts('Tenggat', 'Deadline'))),
  },
  derivations: (o) => ({
    kelompok: o.usia.step(kelompokUsia, [
      [0, 'ANAK'],
      [18, 'DEWASA'],
      [60, 'LANSIA'],
    ]),
    anak: chooseCode(o.usia.below(18), codeOf(anak, 'YA'), codeOf(anak, 'TIDAK')),
    jarak: o.daftar.daysAfter(lookup(perkara, 'kode_perkara', o.kode_perkara, 'masuk')),
    tenggat: o.periksa.plusDays(o.usia),
  }),
});

/** All of the schema; the cover comes first, as in the catalogue. */
export const skema = [lembar, perkara, orang] as const;

function facts(id: string, en: string) {
  const none = { id: '', en: '' };
  return { label: { id, en }, help: none, example: '', required: false, privacy: 'internal' } as const;
}
