import { hariIni } from '../../core/katalog/templat/parameter.ts';
import {
  allOf,
  anyOf,
  ascending,
  choose,
  codeOf,
  dateOf,
  exists,
  firstDay,
  kindsOf,
  lookup,
  lookupLatest,
  not,
  related,
  relatedSum,
  scoreOf,
  total,
  totalSum,
  unfound,
} from '../../core/kit/expression/language.ts';
import type { Node } from '../../core/kit/expression/nodes.ts';
import { previouslyIn, previousOf, twins } from '../../core/kit/expression/twins.ts';
import { kota } from './expression-lists.ts';
import { orang, perkara } from './expression-schema.ts';
import { o } from './expression-verdicts.ts';

const key = 'kode_perkara';
const count = related(perkara, key, o.kode_perkara);
const sah = related(perkara, key, o.kode_perkara, (p) => p.status.is('SAH'));
const weight = relatedSum(perkara, key, o.kode_perkara, (p) => p.bobot);
const found = exists(perkara, key, o.kode_perkara);
const status = lookup(perkara, key, o.kode_perkara, 'status');
const tall = choose(o.tinggi.above(150), 1, 0);
const steps = o.usia.step(orang.columns.kelompok, [[0, 'ANAK']]);
const order = ascending(o.daftar, o.periksa, o.kembali);
const barat = o.tujuan.is(...kota.groups.BARAT.codes);
const daring = orang.columns.daring.list?.codes.slice(0, 13).map(({ code }) => code) ?? [];

/** An expression and how it is said. */
export type Sentence = readonly [of: { readonly node: Node }, id: string, en: string];

/** Every kind of condition, and what its opposite sounds like. */
export const conditionSentences: readonly Sentence[] = [
  [o.usia.isBlank(), 'Usia kosong', 'Age is blank'],
  [o.usia.isFilled(), 'Usia terisi', 'Age is filled'],
  [o.setuju.is('YA'), 'Setuju adalah "Ya"', 'Agreed is "Yes"'],
  [o.setuju.isNot('YA'), 'Setuju bukan "Ya"', 'Agreed is not "Yes"'],
  [o.skor.is('0', '1', '2'), 'Skor adalah 0 sampai 2', 'Score is 0 to 2'],
  [o.skor.is('0', '2', 'TB'), 'Skor adalah 0, 2, atau "TB"', 'Score is 0, 2 or "N/A"'],
  [barat, 'Kota Tujuan termasuk golongan "Barat"', 'Destination belongs to the group "West"'],
  [
    not(barat),
    'Kota Tujuan tidak termasuk golongan "Barat"',
    'Destination does not belong to the group "West"',
  ],
  [
    status.is('SAH'),
    'Status (di Register Perkara) adalah "Sah"',
    'Status (in Register of cases) is "Confirmed"',
  ],
  [
    o.faktor.has('MISKIN', 'UTANG'),
    'Faktor memuat "Miskin" atau "Utang, gadai"',
    'Factors includes "Poor" or "Debt"',
  ],
  [not(o.faktor.has('MISKIN')), 'Faktor tidak memuat "Miskin"', 'Factors does not include "Poor"'],
  [
    o.saluran.has(...daring),
    'Saluran memuat pilihan dari golongan "Daring"',
    'Channels includes a choice of the group "Online"',
  ],
  [o.singgah.includes(o.tempat), 'Tempat Singgah memuat Tempat', 'Stops includes Place'],
  [o.catatan.matches('A-##&'), 'Catatan berbentuk seperti "A-12A"', 'Note has a form like "A-12A"'],
  [
    order,
    'Tanggal Daftar, Tanggal Periksa, dan Tanggal Kembali berurutan',
    'Date listed, Date examined and Date of return are in order',
  ],
  [
    not(order),
    'Tanggal Daftar, Tanggal Periksa, dan Tanggal Kembali tidak berurutan',
    'Date listed, Date examined and Date of return are not in order',
  ],
  [o.usia.below(18), 'Usia kurang dari 18', 'Age is less than 18'],
  [not(o.usia.below(18)), 'Usia paling sedikit 18', 'Age is at least 18'],
  [o.upah.above(1_500_000), 'Upah lebih dari 1.500.000', 'Wage is more than 1,500,000'],
  [o.daftar.until(hariIni), 'Tanggal Daftar tidak sesudah hari ini', 'Date listed is not after today'],
  [o.catatan.sameText('abc'), 'Catatan sama dengan "abc"', 'Note equals "abc"'],
  [
    o.tujuan.differsFrom(o.asal),
    'Kota Tujuan berbeda dari Kota Asal',
    'Destination differs from City of origin',
  ],
  [found, 'Kode Perkara ada di Register Perkara', 'Case code exists in Register of cases'],
  [not(found), 'Kode Perkara tidak ada di Register Perkara', 'Case code does not exist in Register of cases'],
  [
    sah.atLeast(1),
    'ada baris di Register Perkara (Kode Perkara sama dan Status adalah "Sah")',
    'there is a row in Register of cases (same Case code and Status is "Confirmed")',
  ],
  [
    count.equals(0),
    'tidak ada baris di Register Perkara (Kode Perkara sama)',
    'there is no row in Register of cases (same Case code)',
  ],
  [
    count.above(1),
    'banyaknya baris di Register Perkara (Kode Perkara sama) lebih dari 1',
    'the number of rows in Register of cases (same Case code) is more than 1',
  ],
  [
    allOf(o.usia.below(18), anyOf(o.setuju.is('YA'), o.asal.isBlank())),
    'Usia kurang dari 18 dan (Setuju adalah "Ya" atau Kota Asal kosong)',
    'Age is less than 18 and (Agreed is "Yes" or City of origin is blank)',
  ],
  [
    not(anyOf(o.usia.below(18), o.setuju.is('YA'))),
    'Usia paling sedikit 18 dan Setuju bukan "Ya"',
    'Age is at least 18 and Agreed is not "Yes"',
  ],
  [
    anyOf(o.asal.isBlank(), o.tujuan.isBlank(), o.tempat.isBlank()),
    'salah satu dari Kota Asal, Kota Tujuan, atau Tempat kosong',
    'any of City of origin, Destination or Place is blank',
  ],
  [
    allOf(o.skor.is('TB'), o.skor_wajib.is('TB'), o.skor.is('TB')),
    'semua dari Skor, Skor Wajib, dan Skor adalah "TB"',
    'each of Score, Required score and Score is "N/A"',
  ],
];

const several = twins([o.kode_perkara, o.tujuan, o.daftar], {
  loosely: [o.alias],
  between: [o.periksa, o.periksa.plusDays(-7), o.periksa.plusDays(7)],
  where: o.setuju.is('YA'),
  beside: true,
});

/** Every kind of value. */
export const valueSentences: readonly Sentence[] = [
  [o.usia, 'Usia', 'Age'],
  [hariIni, 'hari ini', 'today'],
  [scoreOf(o.skor), 'Skor', 'Score'],
  [
    total(perkara, (p) => p.status.is('SAH')),
    'banyaknya baris di Register Perkara (Status adalah "Sah")',
    'the number of rows in Register of cases (Status is "Confirmed")',
  ],
  [
    totalSum(
      perkara,
      (p) => p.bobot,
      (p) => p.status.is('SAH'),
    ),
    'jumlah Bobot di Register Perkara (Status adalah "Sah")',
    'the sum of Weight in Register of cases (Status is "Confirmed")',
  ],
  [
    unfound(perkara, key, o.alias, { mask: 'PK-####', year: 3, since: o.lahir }),
    'banyaknya kode di Alias, selain kode sebelum Tahun Lahir, yang tidak ada di Register Perkara',
    'the number of codes in Alias, leaving out those before Birth year, that do not exist in Register of cases',
  ],
  [
    lookupLatest(perkara, key, o.kode_perkara, { by: 'masuk', value: 'status' }),
    'Status (baris terakhir di Register Perkara)',
    'Status (in the latest row of Register of cases)',
  ],
  [codeOf(orang.columns.anak, 'YA'), '"Ya"', '"Yes"'],
  [o.usia.plus(o.tinggi).minus(2.5), 'Usia ditambah Tinggi dikurangi 2,5', 'Age plus Height minus 2.5'],
  [o.usia.minus(1).times(o.tinggi), '(Usia dikurangi 1) dikali Tinggi', '(Age minus 1) times Height'],
  [o.usia.over(2), 'Usia dibagi 2', 'Age divided by 2'],
  [o.daftar.year(), 'tahun dari Tanggal Daftar', 'the year of Date listed'],
  [o.daftar.month(), 'bulan dari Tanggal Daftar', 'the month of Date listed'],
  [
    o.periksa.daysAfter(o.daftar),
    'jumlah hari dari Tanggal Daftar sampai Tanggal Periksa',
    'the number of days from Date listed to Date examined',
  ],
  [o.daftar.plusDays(30), '30 hari sesudah Tanggal Daftar', '30 days after Date listed'],
  [o.daftar.plusDays(-1), '1 hari sebelum Tanggal Daftar', '1 day before Date listed'],
  [
    dateOf(o.lahir, 12, 31),
    'tanggal dengan tahun Tahun Lahir, bulan 12, hari 31',
    'the date with year Birth year, month 12, day 31',
  ],
  [o.catatan.length(), 'panjang isian Catatan', 'the length of Note'],
  [o.catatan.count('@'), 'banyaknya "@" di Catatan', 'the number of "@" in Note'],
  [o.catatan.count('0123456789'), 'banyaknya angka di Catatan', 'the number of digits in Note'],
  [
    o.kode_perkara.digits(3, 4),
    'angka pada karakter ke-4 sampai ke-7 dari Kode Perkara',
    'the number at characters 4 to 7 of Case code',
  ],
  [tall, '1 bila Tinggi lebih dari 150, selain itu 0', '1 if Height is more than 150, otherwise 0'],
  [steps, 'kelompok menurut Usia', 'the group for Age'],
  [
    weight,
    'jumlah Bobot di Register Perkara (Kode Perkara sama)',
    'the sum of Weight in Register of cases (same Case code)',
  ],
  [
    several,
    'banyaknya baris di Register Orang, termasuk buku kerja lain (Kode Perkara, Kota Tujuan, dan Tanggal Daftar sama dan Alias serupa dan Tanggal Periksa antara 7 hari sebelum Tanggal Periksa dan 7 hari sesudah Tanggal Periksa dan Setuju adalah "Ya")',
    'the number of rows in Register of persons, other workbooks included (same Case code, Destination and Date listed and much the same Alias and Date examined between 7 days before Date examined and 7 days after Date examined and Agreed is "Yes")',
  ],
  [
    previousOf(o.kode_perkara, o.daftar, o.usia),
    'Usia pada baris sebelumnya menurut Tanggal Daftar (Kode Perkara sama)',
    'Age in the row before by Date listed (same Case code)',
  ],
  [
    previouslyIn(o.kode_perkara, o.usia),
    'Usia pada buku kerja periode sebelumnya (Kode Perkara sama)',
    'Age in the workbook of the period before (same Case code)',
  ],
  [
    firstDay(
      perkara,
      key,
      o.kode_perkara,
      (p) => p.masuk,
      (p) => p.status.is('SAH'),
    ),
    'Tanggal Masuk paling awal di Register Perkara (Kode Perkara sama dan Status adalah "Sah")',
    'the first Filing date in Register of cases (same Case code and Status is "Confirmed")',
  ],
  [
    kindsOf(perkara, key, o.kode_perkara, (p) => p.kota),
    'banyaknya Kota yang berbeda di Register Perkara (Kode Perkara sama)',
    'the number of different City in Register of cases (same Case code)',
  ],
  [status, 'Status (di Register Perkara)', 'Status (in Register of cases)'],
  [
    choose(o.skor.is('TB'), 1, 0).plus(choose(o.skor_wajib.is('TB'), 1, 0)),
    'banyaknya isian "TB" di antara Skor dan Skor Wajib',
    'the number of "N/A" among Score and Required score',
  ],
];
