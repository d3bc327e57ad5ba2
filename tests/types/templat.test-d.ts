import { describe, test } from 'vitest';
import { kelompokUsia, kewarganegaraan } from '../../core/katalog/daftar-kode/korban.ts';
import { yaTidak } from '../../core/katalog/daftar-kode/umum.ts';
import { kasus } from '../../core/katalog/templat/kasus.ts';
import { korban } from '../../core/katalog/templat/korban.ts';
import { monevHotel } from '../../core/katalog/templat/monev-hotel.ts';
import { sampul } from '../../core/katalog/templat/sampul.ts';
import { boolean, choice, date, text } from '../../core/kit/column.ts';
import { chooseCode, codeOf, dateOf, lookup, rowOf } from '../../core/kit/expression/language.ts';
import { defineTemplate } from '../../core/kit/template.ts';

const t00 = rowOf(sampul);
const t01 = rowOf(kasus);
const t02 = rowOf(korban);
const t05 = rowOf(monevHotel);
const kosong = { id: '', en: '' };
const fakta = { label: kosong, help: kosong, example: '', required: false, privacy: 'internal' } as const;

describe('a column that the template does not have', () => {
  test('is no operand', () => {
    // @ts-expect-error tanggal_tutupp
    t01.tanggal_tutupp;
    // @ts-expect-error a column of another template
    t02.jumlah_korban;
    // @ts-expect-error no such item of the instrument
    t05.sk_K5;
    // @ts-expect-error no such declaration
    t00.pernyataan_T12;
  });

  test('is neither key nor looked up', () => {
    const columns = { kode: text(fakta) };
    // @ts-expect-error kodee
    defineTemplate({ id: 'X', sheet: 'X', title: kosong, purpose: kosong, columns, key: 'kodee' });
    // @ts-expect-error tanggal_laporr
    lookup(kasus, 'kode_kasus', t02.kode_kasus, 'tanggal_laporr');
    // @ts-expect-error kode_kasuss
    lookup(kasus, 'kode_kasuss', t02.kode_kasus, 'tanggal_lapor');
  });

  test('has no condition, no rule and no derivation', () => {
    const template = {
      id: 'X',
      sheet: 'X',
      title: kosong,
      purpose: kosong,
      columns: { kode: text(fakta), hari: date(fakta) },
    };
    // @ts-expect-error harii
    defineTemplate({ ...template, requiredWhen: (c) => ({ harii: c.kode.isFilled() }) });
    // @ts-expect-error harii
    defineTemplate({ ...template, toldBy: { harii: 'VR-01' } });
    // @ts-expect-error harii
    defineTemplate({ ...template, derivations: (c) => ({ harii: c.hari }) });
  });
});

describe('a value of another type', () => {
  test('is not compared with a date', () => {
    // @ts-expect-error a code
    t01.tanggal_tutup.before(t01.kode_kasus);
    // @ts-expect-error a number
    t01.tanggal_tutup.before(t01.jumlah_korban);
    // @ts-expect-error a text
    t05.tanggal_kunjungan.since('12/10/2021');
  });

  test('is not compared with a number', () => {
    // @ts-expect-error a date
    t01.jumlah_korban.above(t01.tanggal_lapor);
    // @ts-expect-error a choice
    t02.usia_lapor.below(t02.kelompok_usia);
    // @ts-expect-error a code of the instrument is no number
    t05.jumlah_kamar.atLeast(t05.sk_K1);
  });

  test('is not asked what only another type can answer', () => {
    // @ts-expect-error a text has no order
    t01.uraian_singkat.before(t01.tanggal_lapor);
    // @ts-expect-error a choice is no set
    t01.status_kasus.has('DUGAAN');
    // @ts-expect-error a set is no choice
    t01.unsur_cara.is('TIPU');
    // @ts-expect-error what is computed is no cell, so it is never blank
    t01.tanggal_lapor.year().isBlank();
    // @ts-expect-error a looked-up value is no cell of the row
    lookup(kasus, 'kode_kasus', t02.kode_kasus, 'tanggal_lapor').isFilled();
    // @ts-expect-error a day is made of numbers
    dateOf(t00.tanggal_awal, 1, 1);
  });
});

describe('a code of another list', () => {
  test('is no value of a choice', () => {
    // @ts-expect-error a status of handling
    t01.status_kasus.is('SELESAI');
    // @ts-expect-error no score
    t05.sk_K1.is('5');
    // @ts-expect-error no declaration
    t00.pernyataan_T01.isNot('KOSONG');
    // @ts-expect-error unknown is no answer to yes or no
    t05.menerima_ota.is('TD');
  });

  test('is no member of a set', () => {
    // @ts-expect-error no channel
    t01.saluran_perekrutan.has('KORAN');
    // @ts-expect-error a means, not an act
    t01.unsur_proses.has('TIPU');
  });

  test('is not compared with a choice', () => {
    // @ts-expect-error two lists
    t01.status_kasus.differsFrom(t01.lingkup);
    // @ts-expect-error two lists
    t01.saluran_perekrutan.includes(t01.sumber_rujukan);
  });

  test('is not derived', () => {
    // @ts-expect-error MUNGKIN
    codeOf(korban.columns.anak, 'MUNGKIN');
    // @ts-expect-error U99
    t02.usia_lapor.step(korban.columns.kelompok_usia, [[0, 'U99']]);
    const anak = codeOf(korban.columns.anak, 'YA');
    // @ts-expect-error two lists
    chooseCode(t02.usia_lapor.isFilled(), anak, codeOf(korban.columns.jenis_kelamin, 'L'));
  });

  test('is no group of the list', () => {
    // @ts-expect-error LANSIA
    choice({ ...fakta, list: kelompokUsia, groups: ['LANSIA'] });
    // @ts-expect-error a list without groups
    choice({ ...fakta, list: kewarganegaraan, groups: ['ANAK'] });
  });
});

describe('a missing translation', () => {
  test('of a label or help is refused', () => {
    // @ts-expect-error no English label
    text({ ...fakta, label: { id: 'Catatan' } });
    // @ts-expect-error no Indonesian help
    boolean({ ...fakta, help: { en: 'A note.' }, list: yaTidak });
  });

  test('of a title or purpose is refused', () => {
    const template = { id: 'X', sheet: 'X', columns: { hari: date(fakta) } };
    // @ts-expect-error no English title
    defineTemplate({ ...template, purpose: kosong, title: { id: 'Register' } });
    // @ts-expect-error no Indonesian purpose
    defineTemplate({ ...template, title: kosong, purpose: { en: 'One row is one case.' } });
  });
});
