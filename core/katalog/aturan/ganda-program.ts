import { allOf, not } from '../../kit/expression/language.ts';
import { previouslyIn, twins } from '../../kit/expression/twins.ts';
import { defineRules, otherRows } from '../../kit/rule.ts';
import { kegiatan } from '../templat/kegiatan.ts';
import { rencanaAksi } from '../templat/rencana-aksi.ts';

const kegiatanGanda = defineRules(kegiatan, (c, rule) => {
  const kapan = [c.tanggal_mulai, c.wilayah] as const;
  const judul = { loosely: [c.judul_kegiatan] };
  const [sama, sekode] = [
    twins([c.judul_kegiatan, ...kapan]),
    twins([c.judul_kegiatan, ...kapan, c.kode_kegiatan]),
  ];
  const [serupa, sekodeSerupa] = [twins(kapan, judul), twins([...kapan, c.kode_kegiatan], judul)];
  return [
    rule.each('VX-11', {
      when: {
        id: 'Dua kegiatan berjudul, bertanggal mulai, dan berwilayah sama; tanda baca dan huruf besar tidak dibedakan.',
        en: 'Two activities have the same title, start and region; punctuation and capitals do not matter.',
      },
      severity: 'warning',
      cases: [
        { fails: sama.above(sekode), say: { baris: otherRows(sama, sekode) } },
        {
          fails: allOf(c.judul_kegiatan.isFilled(), serupa.above(sekodeSerupa), not(sama.above(sekode))),
          say: { baris: otherRows(serupa, sekodeSerupa) },
        },
      ],
      message: {
        id: 'Kegiatan ganda: judul, tanggal mulai, dan wilayahnya sama dengan {baris}.',
        en: 'The same activity twice: title, start date and region are those of {baris}.',
      },
      remedy: { id: 'Hapus salah satu bila memang sama.', en: 'Delete one of them if they are the same.' },
      source: 'Rancangan sendiri',
    }),
  ];
});

const realisasiTurun = defineRules(rencanaAksi, (c, rule) => {
  const lalu = previouslyIn(c.kode_aksi, c.realisasi);
  return [
    rule('VX-12', {
      severity: 'error',
      fails: allOf(c.realisasi.below(lalu), c.arah_target.is('NAIK')),
      say: { lalu },
      message: {
        id: 'Realisasi kumulatif turun: kini {realisasi}, periode sebelumnya {lalu}.',
        en: 'The cumulative result has fallen: it is {realisasi}, and was {lalu} in the period before.',
      },
      remedy: {
        id: 'Isi angka kumulatif sejak awal tahun.',
        en: 'Fill in the figure counted from the start of the year.',
      },
      source: 'Rancangan sendiri',
    }),
  ];
});

/** Activities recorded twice, and results that fall (specification §4.3, VX-11 and VX-12). */
export const aturanGandaProgram = [...kegiatanGanda, ...realisasiTurun];
