import { allOf, total, unfound } from '../../kit/expression/language.ts';
import { defineRules } from '../../kit/rule.ts';
import { kasus } from '../templat/kasus.ts';
import { kelembagaan } from '../templat/kelembagaan.ts';
import { tahun } from '../templat/parameter.ts';
import { rapat } from '../templat/rapat.ts';
import { TEMPAT_TAHUN } from './kode-lama.ts';

/** What a meeting says together with the cases discussed and the members invited (VS-20, VS-21). */
export const aturanTautanRapat = defineRules(rapat, (c, rule) => {
  const bentuk = { mask: 'KS-####-####-####', year: TEMPAT_TAHUN, since: tahun };
  const anggota = total(kelembagaan, (satu) =>
    allOf(satu.tahun.equals(tahun), satu.status_keanggotaan.is('AKTIF')),
  );
  return [
    rule('VS-20', {
      severity: 'error',
      fails: unfound(kasus, 'kode_kasus', c.kode_kasus_dibahas, bentuk).above(0),
      message: {
        id: 'Tidak semua kasus yang dibahas ada di T01.',
        en: 'Not all cases discussed are in T01.',
      },
      remedy: {
        id: 'Perbaiki kodenya, atau tambahkan kasusnya.',
        en: 'Correct the codes, or add the cases.',
      },
      source: 'Rancangan sendiri',
    }),
    rule('VS-21', {
      severity: 'warning',
      fails: allOf(
        c.jml_instansi_undang.times(2).below(anggota),
        c.jenis_rapat.is('RAKOR_PLENO'),
        c.tanggal.year().equals(tahun),
      ),
      say: { anggota },
      message: {
        id: 'Rapat pleno mengundang {jml_instansi_undang} instansi, kurang dari separuh anggota aktif ({anggota}).',
        en: 'The plenary meeting invited {jml_instansi_undang} agencies, fewer than half of the active members ({anggota}).',
      },
      remedy: {
        id: 'Periksa jumlah undangan, atau status anggota di T08.',
        en: 'Check the number invited, or the status of the members in T08.',
      },
      source: 'Rancangan sendiri',
    }),
  ];
});
