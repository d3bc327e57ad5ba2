import { twins } from '../../kit/expression/twins.ts';
import { defineRules, otherRows } from '../../kit/rule.ts';
import { layanan } from '../templat/layanan.ts';
import { perkara } from '../templat/perkara.ts';

const layananGanda = defineRules(layanan, (c, rule) => {
  const sama = [c.kode_korban, c.jenis_layanan, c.instansi_penyedia, c.tanggal_mulai] as const;
  const [mirip, sekode] = [twins(sama), twins([...sama, c.kode_layanan])];
  return [
    rule('VX-06', {
      when: {
        id: 'Layanan yang sama, dari instansi dan pada hari mulai yang sama, tercatat dua kali untuk seorang korban.',
        en: 'The same service, by the same agency and from the same day, is recorded twice for one victim.',
      },
      severity: 'warning',
      fails: mirip.above(sekode),
      say: { baris: otherRows(mirip, sekode) },
      message: {
        id: 'Layanan ganda: korban, jenis layanan, penyedia, dan tanggal mulainya sama dengan {baris}.',
        en: 'The same service twice: victim, type, provider and start date are those of {baris}.',
      },
      remedy: { id: 'Hapus salah satu bila memang sama.', en: 'Delete one of them if they are the same.' },
      source: 'Rancangan sendiri',
    }),
  ];
});

const perkaraGanda = defineRules(perkara, (c, rule) => {
  const sama = [c.kode_kasus, c.tgl_laporan_polisi, c.satker_penyidik] as const;
  const [mirip, sekode] = [twins(sama), twins([...sama, c.kode_perkara])];
  return [
    rule('VX-07', {
      when: {
        id: 'Dua berkas perkara untuk satu kasus bertanggal laporan polisi dan bersatuan penyidik sama.',
        en: 'Two files of one case have the same police report date and investigating unit.',
      },
      severity: 'warning',
      fails: mirip.above(sekode),
      say: { baris: otherRows(mirip, sekode) },
      message: {
        id: 'Perkara ganda: kasus, tanggal laporan polisi, dan satuan kerjanya sama dengan {baris}.',
        en: 'The same file twice: case, date of the police report and unit are those of {baris}.',
      },
      remedy: {
        id: 'Periksa apakah berkasnya memang dipisah; bila tidak, hapus salah satu.',
        en: 'Check whether the file was really split; if not, delete one of them.',
      },
      source: 'Rancangan sendiri',
    }),
  ];
});

/** Services and criminal files that are recorded twice (specification §4.3, VX-06 and VX-07). */
export const aturanGandaPenanganan = [...layananGanda, ...perkaraGanda];
