import { allOf, anyOf, not, related } from '../../kit/expression/language.ts';
import { defineRules, otherRows } from '../../kit/rule.ts';
import { dataPerTanggal } from '../templat/parameter.ts';
import { tindakLanjut } from '../templat/tindak-lanjut.ts';
import { kodeGanda } from './kode-ganda.ts';

/** What the cells of a finding must say together (specification §4.2, VR-62 to VR-64, and VF-15 of its source). */
export const aturanTindakLanjut = defineRules(tindakLanjut, (c, rule) => {
  const dipakai = related(tindakLanjut, 'kode_temuan', c.kode_temuan);
  const lewat = dataPerTanggal.daysAfter(c.tenggat);
  const takSebagian = c.persen_tl.below(1).or(c.persen_tl.above(99));
  return [
    rule.each('VF-15', {
      when: {
        id: 'Kode sumber tidak berbentuk kode kunjungan, rapat, atau aksi, sesuai sumber temuannya.',
        en: 'The code of the source is not that of a visit, a meeting or an action, as the source of the finding asks for.',
      },
      severity: 'error',
      cases: [
        {
          fails: allOf(not(c.ref_sumber.matches('KH-####-####-####')), c.sumber_temuan.is('MONEV_HOTEL')),
          say: { contoh: { id: 'KH-3171-2021-0005', en: 'KH-3171-2021-0005' } },
        },
        {
          fails: allOf(
            not(c.ref_sumber.matches('RP-####-####-###')),
            c.sumber_temuan.is('RAPAT', 'JOINT_MON'),
          ),
          say: { contoh: { id: 'RP-3173-2024-004', en: 'RP-3173-2024-004' } },
        },
        {
          fails: allOf(not(c.ref_sumber.matches('RA-####-####-###')), c.sumber_temuan.is('RAD')),
          say: { contoh: { id: 'RA-3173-2024-007', en: 'RA-3173-2024-007' } },
        },
      ],
      message: {
        id: 'Kode sumber tidak sesuai bentuknya untuk sumber {sumber_temuan}. Contoh yang sesuai: {contoh}.',
        en: 'The source reference does not have the form for {sumber_temuan}. A good example: {contoh}.',
      },
      remedy: {
        id: 'Salin kode dari lembar asalnya, atau perbaiki sumber temuan.',
        en: 'Copy the code from its own sheet, or correct the source.',
      },
      source: 'Rancangan sendiri',
    }),
    rule('VR-62', {
      when: {
        id: 'Selesai tetapi kemajuan bukan 100, belum ditindaklanjuti tetapi bukan 0, atau dalam proses tetapi bukan 1 sampai 99.',
        en: 'Done but not 100 per cent, not started but not 0, or in progress but not 1 to 99.',
      },
      severity: 'error',
      fails: anyOf(
        allOf(c.persen_tl.differs(100), c.status_tl.is('SELESAI')),
        allOf(c.persen_tl.differs(0), c.status_tl.is('BELUM')),
        allOf(takSebagian, c.status_tl.is('PROSES')),
      ),
      message: {
        id: 'Kemajuan {persen_tl}% tidak sesuai dengan status {status_tl}.',
        en: 'A progress of {persen_tl}% does not fit the status {status_tl}.',
      },
      remedy: {
        id: 'Sesuaikan: Selesai berarti 100, Belum berarti 0, Proses berarti 1–99.',
        en: 'Make them agree: Done is 100, Not started is 0, In progress is 1–99.',
      },
      source: 'Rancangan sendiri',
    }),
    rule('VR-63', {
      severity: 'warning',
      fails: allOf(c.tenggat.before(dataPerTanggal), c.status_tl.is('BELUM', 'PROSES')),
      say: { hari: lewat },
      message: {
        id: 'Tindak lanjut melewati tenggat {tenggat} selama {hari} hari.',
        en: 'The follow-up is {hari} days past its due date {tenggat}.',
      },
      remedy: { id: 'Perbarui statusnya, atau jelaskan.', en: 'Update the status, or explain.' },
      source: 'Rancangan sendiri',
    }),
    rule('VR-64', {
      severity: 'warning',
      fails: allOf(c.tenggat.daysAfter(c.tgl_temuan).above(30), c.tingkat_risiko.is('KRITIS')),
      say: { hari: c.tenggat.daysAfter(c.tgl_temuan) },
      message: {
        id: 'Tenggat temuan berisiko kritis {hari} hari; sebaiknya paling lama 30 hari.',
        en: 'A finding of critical risk is due in {hari} days; 30 days at most would be better.',
      },
      remedy: { id: 'Perpendek tenggatnya.', en: 'Bring the due date forward.' },
      source: 'Rancangan sendiri',
    }),
    rule('VX-01', {
      ...kodeGanda,
      fails: dipakai.above(1),
      say: { kode: c.kode_temuan, n: dipakai, baris: otherRows(dipakai) },
    }),
  ];
});
