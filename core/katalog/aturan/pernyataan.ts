import { allOf, anyOf, not, type Row } from '../../kit/expression/language.ts';
import { numberParameter } from '../../kit/expression/operands.ts';
import { defineRules } from '../../kit/rule.ts';
import { kewajibanPelaporan } from '../kewajiban.ts';
import { sampul } from '../templat/sampul.ts';
import type { kolomPernyataan } from '../templat/sampul-kolom-pernyataan.ts';

type Pernyataan = keyof Omit<typeof kolomPernyataan, 'dasar_nihil'>;

/** What the cover declares of each form, against what is due and against its rows (specification §4.5). */
export const aturanPernyataan = defineRules(sampul, (c, rule) => {
  const pernyataan = pernyataanPada(c);
  return [
    rule.each('VP-01', {
      when: {
        id: 'Formulir wajib pada periode ini, tetapi pernyataannya kosong.',
        en: 'A form is due in this period, but its declaration is blank.',
      },
      severity: 'error',
      cases: pernyataan.map(({ isian, templat, wajib }) => ({
        fails: allOf(isian.isBlank(), wajib.equals(1)),
        say: { templat },
      })),
      message: {
        id: 'Pernyataan {templat} belum dipilih; kosong tidak sama dengan nihil.',
        en: 'Nothing is declared for {templat} yet; blank is not the same as nil.',
      },
      remedy: {
        id: 'Pilih Ada data bila ada baris, Nihil bila sudah diperiksa dan tidak ada, atau Tidak wajib bila tidak ditugaskan.',
        en: 'Choose "Has data" if there are rows, "Nil" if this was checked and there are none, or "Not due" if it is not a task of this agency.',
      },
      source: 'Jatuh tempo menurut Perpres GT dan rancangan sendiri',
    }),
    rule.each('VP-02', {
      when: {
        id: 'Formulir dinyatakan nihil, tetapi ada baris bertanggal dalam periode.',
        en: 'A form is declared nil, but it has rows dated in the period.',
      },
      severity: 'error',
      cases: pernyataan.map(({ isian, templat, baris }) => ({
        fails: allOf(isian.is('NIHIL'), baris.above(0)),
        say: { templat, n: baris },
      })),
      message: {
        id: '{templat} dinyatakan nihil, tetapi ada {n} baris untuk periode ini.',
        en: '{templat} is declared nil, but {n} of its rows are of this period.',
      },
      remedy: {
        id: 'Ubah menjadi Ada data, atau perbaiki tanggal barisnya.',
        en: 'Change it to "Has data", or correct the dates of the rows.',
      },
      source: 'Rancangan sendiri',
    }),
    rule.each('VP-03', {
      when: {
        id: 'Formulir dinyatakan ada data, tetapi tidak ada baris bertanggal dalam periode.',
        en: 'A form is declared to have data, but no row is dated in the period.',
      },
      severity: 'error',
      cases: pernyataan.map(({ isian, templat, baris }) => ({
        fails: allOf(isian.is('ADA'), baris.equals(0)),
        say: { templat },
      })),
      message: {
        id: '{templat} dinyatakan ada data, tetapi tidak ada baris untuk periode ini.',
        en: '{templat} is declared to have data, but none of its rows is of this period.',
      },
      remedy: {
        id: 'Ubah menjadi Nihil bila sudah diperiksa, atau isi datanya.',
        en: 'Change it to "Nil" if this was checked, or fill in the data.',
      },
      source: 'Rancangan sendiri',
    }),
    rule('VP-04', {
      when: {
        id: 'T01 atau T02 dinyatakan nihil dengan kurang dari dua sumber, atau tanpa UPTD PPA dan kepolisian.',
        en: 'T01 or T02 is declared nil with fewer than two sources, or with neither the protection unit nor the police.',
      },
      severity: 'error',
      fails: allOf(
        anyOf(c.pernyataan_T01.is('NIHIL'), c.pernyataan_T02.is('NIHIL')),
        not(duaSumber(c.dasar_nihil)),
      ),
      message: {
        id: 'Dasar pernyataan nihil belum cukup.',
        en: 'The basis of the nil declaration is not sufficient yet.',
      },
      remedy: {
        id: 'Tanyakan ke minimal dua sumber, salah satunya UPTD PPA atau kepolisian, lalu pilih keduanya di Dasar Pernyataan Nihil.',
        en: 'Ask at least two sources, one of them the protection unit or the police, and choose both in "Basis of nil declaration".',
      },
      source: 'Rancangan sendiri',
    }),
    rule('VP-05', {
      severity: 'error',
      fails: allOf(c.pernyataan_T01.is('NIHIL'), c.pernyataan_T02.is('ADA')),
      message: {
        id: 'T01 dinyatakan nihil, tetapi T02 ada data.',
        en: 'T01 is declared nil, but T02 has data.',
      },
      remedy: {
        id: 'Samakan: setiap korban di T02 berasal dari kasus di T01.',
        en: 'Make them agree: every victim in T02 belongs to a case in T01.',
      },
      source: 'Rancangan sendiri',
    }),
    rule('VP-10', {
      severity: 'warning',
      fails: c.tanggal_kirim.after(c.tenggat),
      say: { n: c.tanggal_kirim.daysAfter(c.tenggat) },
      message: {
        id: 'Laporan dikirim {n} hari sesudah tenggat {tenggat}.',
        en: 'The report was sent {n} days after the deadline of {tenggat}.',
      },
      remedy: { id: 'Tulis sebabnya di Catatan Umum.', en: 'Write the reason in "General note".' },
      source: 'Perpres GT; tenggat rancangan sendiri',
    }),
  ];
});

function pernyataanPada(c: Row<typeof sampul.columns>) {
  return kewajibanPelaporan.forms.map(({ template, declaration, parameters }) => ({
    isian: c[declaration as Pernyataan],
    templat: { id: template, en: template },
    wajib: numberParameter(parameters.due, {
      id: `kewajiban ${template} pada periode ini`,
      en: `the duty of ${template} in this period`,
    }),
    baris: numberParameter(parameters.rows, {
      id: `banyaknya baris ${template} untuk periode ini`,
      en: `the number of rows of ${template} of this period`,
    }),
  }));
}

/** Two sources or more, one of them the protection unit or the police. */
function duaSumber({ has }: Row<typeof sampul.columns>['dasar_nihil']) {
  const lainnya = ['DINSOS', 'RS', 'KEL_DESA', 'SIMFONI', 'LSM'] as const;
  return anyOf(
    allOf(has('UPTD_PPA'), has('POLRES', ...lainnya)),
    allOf(has('POLRES'), has('UPTD_PPA', ...lainnya)),
  );
}
