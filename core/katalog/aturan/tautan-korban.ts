import { allOf, anyOf, exists, lookup, not, related } from '../../kit/expression/language.ts';
import { defineRules, otherRows } from '../../kit/rule.ts';
import { kasus } from '../templat/kasus.ts';
import { korban } from '../templat/korban.ts';
import { layanan } from '../templat/layanan.ts';
import { dataPerTanggal } from '../templat/parameter.ts';
import { korbanDiKasusLain } from './ganda-korban.ts';
import { kodeGanda } from './kode-ganda.ts';
import { kodeTahunLalu } from './kode-lama.ts';

/** What a victim's row says together with its case and the services given (VS-01, VS-05, VS-06, VS-08). */
export const aturanTautanKorban = defineRules(korban, (c, rule) => {
  const dipakai = related(korban, 'kode_korban', c.kode_korban);
  const beda = korbanDiKasusLain(c).fails; // VX-02 tells of it then
  const hari = dataPerTanggal.daysAfter(c.tanggal_register);
  const layanannya = related(layanan, 'kode_korban', c.kode_korban);
  const lainnya = related(layanan, 'kode_korban', c.kode_korban, (l) => l.jenis_layanan.isNot('LYN_PULANG'));
  const belumSelesai = related(layanan, 'kode_korban', c.kode_korban, (l) =>
    allOf(l.jenis_layanan.is('LYN_PULANG'), l.status_layanan.isNot('SELESAI')),
  );
  return [
    rule('VX-01', {
      ...kodeGanda,
      fails: allOf(dipakai.above(1), anyOf(c.kode_kasus.isBlank(), not(beda))),
      say: { kode: c.kode_korban, n: dipakai, baris: otherRows(dipakai) },
    }),
    rule('VS-01', {
      severity: 'error',
      fails: not(exists(kasus, 'kode_kasus', c.kode_kasus)),
      cannotTellWhen: kodeTahunLalu(c.kode_kasus),
      message: { id: 'Kasus {kode_kasus} tidak ada di T01.', en: 'The case {kode_kasus} is not in T01.' },
      remedy: { id: 'Tambah kasusnya, atau perbaiki kodenya.', en: 'Add the case, or correct the code.' },
      source: 'Rancangan sendiri',
    }),
    rule('VS-05', {
      severity: 'error',
      fails: allOf(
        c.eksploitasi_utama.isFilled(),
        not(lookup(kasus, 'kode_kasus', c.kode_kasus, 'unsur_tujuan').includes(c.eksploitasi_utama)),
      ),
      message: {
        id: 'Bentuk eksploitasi utama korban tidak ada pada unsur tujuan kasusnya.',
        en: "The victim's main form of exploitation is not among the purposes of the case.",
      },
      remedy: {
        id: 'Tambahkan bentuk itu di T01, atau perbaiki bentuk eksploitasi korban.',
        en: "Add the form in T01, or correct the victim's.",
      },
      source: 'Rancangan sendiri',
    }),
    rule('VS-06', {
      severity: 'warning',
      fails: allOf(
        c.status_korban.is('TERVERIFIKASI'),
        c.kebutuhan_layanan.isFilled(),
        not(exists(layanan, 'kode_korban', c.kode_korban)),
        hari.above(3),
      ),
      say: { hari },
      message: {
        id: 'Korban terverifikasi belum mendapat layanan, {hari} hari sejak dicatat.',
        en: 'The confirmed victim has had no service yet, {hari} days after being recorded.',
      },
      remedy: { id: 'Catat layanan pertamanya di T03.', en: 'Enter the first service in T03.' },
      source: 'Rancangan sendiri',
    }),
    rule('VS-08', {
      when: {
        id: 'Status akhir korban dipulangkan, tetapi tidak ada layanan pemulangan yang selesai.',
        en: 'The final state of a victim is returned home, but no completed return service is recorded.',
      },
      severity: 'warning',
      // Every service is something else for certain: one that cannot be read may be the return.
      fails: allOf(c.status_akhir.is('DIPULANGKAN'), lainnya.plus(belumSelesai).equals(layanannya)),
      message: {
        id: 'Korban dipulangkan, tetapi layanan pemulangan yang selesai belum tercatat.',
        en: 'The victim was returned home, but no completed return service is on record.',
      },
      remedy: {
        id: 'Tambahkan layanan pemulangannya di T03, atau perbaiki status akhirnya.',
        en: 'Add the return service in T03, or correct the final status.',
      },
      source: 'Rancangan sendiri',
    }),
  ];
});
