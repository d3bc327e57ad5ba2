import { exists, lookup, not } from '../../kit/expression/language.ts';
import { defineRules } from '../../kit/rule.ts';
import { kelembagaan } from '../templat/kelembagaan.ts';
import { regulasi } from '../templat/regulasi.ts';
import { kodeTahunLalu } from './kode-lama.ts';

/** What a member says together with the decree that lists it (VS-18, VS-19). */
export const aturanTautanKelembagaan = defineRules(kelembagaan, (c, rule) => {
  const tanpaSk = not(exists(regulasi, 'kode_regulasi', c.kode_regulasi_sk));
  const fungsi = lookup(regulasi, 'kode_regulasi', c.kode_regulasi_sk, 'fungsi_regulasi');
  const status = lookup(regulasi, 'kode_regulasi', c.kode_regulasi_sk, 'status_regulasi');
  return [
    rule.each('VS-18', {
      severity: 'error',
      cases: [
        { fails: tanpaSk, say: { sebab: { id: 'tidak ada di T10', en: 'is not in T10' } } },
        {
          fails: fungsi.isNot('PEMBENTUKAN_GT'),
          say: {
            sebab: {
              id: 'di T10 bukan pembentukan gugus tugas',
              en: 'does not establish the task force, by its function in T10',
            },
          },
        },
      ],
      cannotTellWhen: tanpaSk.and(kodeTahunLalu(c.kode_regulasi_sk)),
      message: {
        id: 'SK pembentukan {kode_regulasi_sk} {sebab}.',
        en: 'The establishing decree {kode_regulasi_sk} {sebab}.',
      },
      remedy: {
        id: 'Tambahkan SK itu di T10, atau perbaiki kode atau fungsinya.',
        en: 'Add the decree in T10, or correct its code or its function.',
      },
      source: 'Rancangan sendiri',
    }),
    rule('VS-19', {
      severity: 'warning',
      fails: status.isNot('BERLAKU', 'DIUBAH'),
      message: {
        id: 'SK pembentukan {kode_regulasi_sk} tidak berlaku menurut T10.',
        en: 'The establishing decree {kode_regulasi_sk} is not in force, by T10.',
      },
      remedy: {
        id: 'Tulis SK yang berlaku, atau perbarui statusnya di T10.',
        en: 'Give the decree that is in force, or update its status in T10.',
      },
      source: 'Rancangan sendiri',
    }),
  ];
});
