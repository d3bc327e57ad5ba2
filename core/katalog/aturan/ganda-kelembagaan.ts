import { allOf } from '../../kit/expression/language.ts';
import { twins } from '../../kit/expression/twins.ts';
import { allRows, defineRules, otherRows } from '../../kit/rule.ts';
import { kelembagaan } from '../templat/kelembagaan.ts';
import { regulasi } from '../templat/regulasi.ts';

const anggotaGanda = defineRules(kelembagaan, (c, rule) => {
  const sama = [c.instansi, c.nama_instansi, c.tahun] as const;
  const [mirip, sekode] = [twins(sama), twins([...sama, c.kode_anggota])];
  const [ketua, pimpinan] = [c.peran.is('KETUA'), c.peran.is('KETUA', 'KETUA_HARIAN')];
  const keluar = c.status_keanggotaan.is('KELUAR');
  const menjabat = twins([c.tahun], { where: ketua });
  const bekasKetua = twins([c.tahun], { where: allOf(ketua, keluar) });
  const bekasPimpinan = twins([c.tahun], { where: allOf(pimpinan, keluar) });
  const berperan = twins([c.tahun], { where: c.peran.sameAs(c.peran) }); // certain for every role that is known
  return [
    rule('VX-13', {
      when: {
        id: 'Instansi bernama sama tercatat dua kali sebagai anggota pada tahun yang sama.',
        en: 'An agency of the same name is recorded twice as a member in one year.',
      },
      severity: 'warning',
      fails: mirip.above(sekode),
      say: { baris: otherRows(mirip, sekode) },
      message: {
        id: 'Anggota ganda: jenis dan nama instansinya sama dengan {baris} pada tahun yang sama.',
        en: 'The same member twice: type and name of the agency are those of {baris} in the same year.',
      },
      remedy: { id: 'Gabungkan menjadi satu baris.', en: 'Merge them into one row.' },
      source: 'Rancangan sendiri',
    }),
    rule.each('VX-14', {
      when: {
        id: 'Dalam setahun tidak ada anggota berperan ketua atau ketua harian, atau ada lebih dari satu ketua.',
        en: 'In a year no member is chair or acting chair, or more than one is chair.',
      },
      severity: 'warning',
      once: c.tahun,
      cases: [
        {
          fails: allOf(
            twins([c.tahun], { where: pimpinan }).equals(bekasPimpinan),
            berperan.equals(twins([c.tahun])),
          ),
          say: {
            sebab: {
              id: 'belum ada Ketua atau Ketua harian',
              en: 'there is no Chair or Executive chair yet',
            },
          },
        },
        {
          fails: menjabat.minus(bekasKetua).above(1),
          say: {
            sebab: allRows(menjabat, {
              id: 'ada lebih dari satu Ketua ({baris})',
              en: 'there is more than one Chair ({baris})',
            }),
          },
        },
      ],
      message: {
        id: 'Struktur gugus tugas tahun {tahun} belum lengkap: {sebab}.',
        en: 'The structure of the task force of {tahun} is not complete: {sebab}.',
      },
      remedy: {
        id: 'Lengkapi atau perbaiki peran anggotanya.',
        en: "Complete or correct the members' roles.",
      },
      source: 'Perpres 69/2008 jo. Perpres 22/2021 jo. Perpres 49/2023',
    }),
  ];
});

const dasarGanda = defineRules(regulasi, (c, rule) => {
  const berlaku = { where: allOf(c.status_regulasi.is('BERLAKU'), c.fungsi_regulasi.is('PEMBENTUKAN_GT')) };
  const [dasar, sekode] = [
    twins([c.wilayah, c.jenis_regulasi], berlaku),
    twins([c.wilayah, c.jenis_regulasi, c.kode_regulasi], berlaku),
  ];
  return [
    rule('VX-15', {
      when: {
        id: 'Dua regulasi pembentukan gugus tugas berlaku untuk wilayah dan jenis yang sama.',
        en: 'Two regulations that establish a task force are in force for the same region and of the same kind.',
      },
      severity: 'warning',
      fails: allOf(berlaku.where, dasar.above(sekode)),
      say: { baris: otherRows(dasar, sekode) },
      message: {
        id: 'Lebih dari satu dasar gugus tugas berlaku untuk wilayah dan jenis regulasi ini, juga di {baris}.',
        en: 'More than one legal basis of the task force is in force for this region and type, also in {baris}.',
      },
      remedy: {
        id: 'Tandai yang lama Dicabut atau Diubah.',
        en: 'Mark the older one as Repealed or Amended.',
      },
      source: 'Rancangan sendiri',
    }),
  ];
});

/** Members and legal bases that stand twice, and the roles of members (specification §4.3, VX-13 to VX-15). */
export const aturanGandaKelembagaan = [...anggotaGanda, ...dasarGanda];
