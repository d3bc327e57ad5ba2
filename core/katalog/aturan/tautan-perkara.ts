import { allOf, exists, lookup, not } from '../../kit/expression/language.ts';
import { defineRules } from '../../kit/rule.ts';
import { kasus } from '../templat/kasus.ts';
import { perkara } from '../templat/perkara.ts';
import { kodeTahunLalu } from './kode-lama.ts';

/** What a criminal file says together with its case (VS-09, VS-10). */
export const aturanTautanPerkara = defineRules(perkara, (c, rule) => {
  const tanpaKasus = not(exists(kasus, 'kode_kasus', c.kode_kasus));
  const kejadian = lookup(kasus, 'kode_kasus', c.kode_kasus, 'tanggal_kejadian');
  const statusKasus = lookup(kasus, 'kode_kasus', c.kode_kasus, 'status_kasus');
  return [
    rule.each('VS-09', {
      severity: 'error',
      cases: [
        {
          fails: tanpaKasus,
          say: { sebab: { id: 'kasus itu tidak ada di T01', en: 'that case is not in T01' } },
        },
        {
          fails: c.tgl_laporan_polisi.before(kejadian),
          say: {
            sebab: {
              id: 'tanggal laporan polisi mendahului tanggal kejadian',
              en: 'the police report is dated before the event',
            },
          },
        },
      ],
      cannotTellWhen: tanpaKasus.and(kodeTahunLalu(c.kode_kasus)),
      message: {
        id: 'Perkara tidak cocok dengan kasus {kode_kasus}: {sebab}.',
        en: 'The file does not fit the case {kode_kasus}: {sebab}.',
      },
      remedy: {
        id: 'Perbaiki kode kasus atau tanggalnya, atau lengkapi kasusnya di T01.',
        en: 'Correct the case code or the date, or complete the case in T01.',
      },
      source: 'Rancangan sendiri',
    }),
    // A file that was stopped is at no such stage any more, and contradicts nothing.
    rule('VS-10', {
      when: {
        id: 'Kasus dinyatakan bukan TPPO, tetapi berkasnya dengan pasal UU 21/2007 sudah P-21.',
        en: 'A case was found not to be trafficking, but its file under UU 21/2007 is complete (P-21).',
      },
      severity: 'warning',
      fails: allOf(
        c.pasal_disangkakan.has('UU21_2', 'UU21_LAIN'),
        c.status_perkara.is('T50_P21', 'T60_TAHAP2', 'T70_TUNTUT', 'T80_PUTUS', 'T90_INKRACHT'),
        statusKasus.is('BUKAN_TPPO'),
      ),
      message: {
        id: 'Berkas perkara TPPO ini sudah lengkap (P-21), tetapi kasus {kode_kasus} dinyatakan bukan TPPO.',
        en: 'This trafficking file is complete (P-21), but the case {kode_kasus} is said not to be trafficking.',
      },
      remedy: {
        id: 'Tinjau status identifikasi kasusnya di T01.',
        en: 'Review the identification status of the case in T01.',
      },
      source: 'Rancangan sendiri',
    }),
  ];
});
