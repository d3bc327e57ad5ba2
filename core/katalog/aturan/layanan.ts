import { allOf, related } from '../../kit/expression/language.ts';
import { defineRules, otherRows } from '../../kit/rule.ts';
import { jenisLayanan } from '../daftar-kode/layanan.ts';
import { layanan } from '../templat/layanan.ts';
import { dataPerTanggal } from '../templat/parameter.ts';
import { kodeGanda } from './kode-ganda.ts';

/** What the cells of a service must say together (specification §4.2, VR-28 to VR-31), and its code (VX-01). */
export const aturanLayanan = defineRules(layanan, (c, rule) => {
  const menunggu = dataPerTanggal.daysAfter(c.tanggal_permohonan);
  const dipakai = related(layanan, 'kode_layanan', c.kode_layanan);
  return [
    rule.each('VR-28', {
      severity: 'error',
      cases: [
        {
          fails: c.tanggal_mulai.before(c.tanggal_permohonan),
          say: {
            awal: { id: 'permohonan', en: 'request date' },
            akhir: { id: 'mulai', en: 'start date' },
          },
        },
        {
          fails: c.tanggal_selesai.before(c.tanggal_mulai),
          say: {
            awal: { id: 'mulai', en: 'start date' },
            akhir: { id: 'selesai', en: 'end date' },
          },
        },
      ],
      message: {
        id: 'Tanggal {akhir} layanan mendahului tanggal {awal}.',
        en: 'The {akhir} of the service comes before its {awal}.',
      },
      remedy: { id: 'Perbaiki salah satu tanggal.', en: 'Correct one of the dates.' },
      source: 'Rancangan sendiri',
    }),
    rule('VR-29', {
      severity: 'warning',
      fails: allOf(
        c.jenis_layanan.is(...jenisLayanan.groups.JAM_7_HARI.codes),
        c.waktu_respons_hari.above(7),
      ),
      message: {
        id: 'Layanan dimulai {waktu_respons_hari} hari setelah permohonan (batas 7 hari, UU 21/2007).',
        en: 'The service began {waktu_respons_hari} days after the request (limit 7 days, UU 21/2007).',
      },
      remedy: { id: 'Tulis alasannya pada kolom Catatan.', en: 'Write the reason in the column Note.' },
      source: 'UU 21/2007 Pasal 52',
    }),
    rule('VR-30', {
      severity: 'warning',
      fails: allOf(c.status_layanan.is('MENUNGGU'), menunggu.above(7)),
      say: { hari: menunggu },
      message: {
        id: 'Korban menunggu layanan {hari} hari (batas 7 hari).',
        en: 'The victim has waited {hari} days for the service (limit 7 days).',
      },
      remedy: {
        id: 'Segera tindak lanjuti, atau perbarui status layanan.',
        en: 'Follow up soon, or update the service status.',
      },
      source: 'UU 21/2007 Pasal 52',
    }),
    rule('VR-31', {
      severity: 'warning',
      fails: c.jenis_layanan.is('LYN_MEDIASI'),
      message: {
        id: 'Mediasi antara korban dan pelaku TPPO tidak dianjurkan.',
        en: 'Mediation between a victim and a trafficker is not advised.',
      },
      remedy: {
        id: 'Pastikan ini bukan perdamaian perkara.',
        en: 'Make sure that this is no settlement of the criminal case.',
      },
      source: 'Permen PPPA 2/2022',
    }),
    rule('VX-01', {
      ...kodeGanda,
      fails: dipakai.above(1),
      say: { kode: c.kode_layanan, n: dipakai, baris: otherRows(dipakai) },
    }),
  ];
});
