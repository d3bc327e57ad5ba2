import { allOf, anyOf, lookup, not, type Row } from '../../kit/expression/language.ts';
import { twins } from '../../kit/expression/twins.ts';
import { defineRules, otherRows } from '../../kit/rule.ts';
import { kasus } from '../templat/kasus.ts';
import { korban } from '../templat/korban.ts';

const aturanSama = defineRules(korban, (c, rule) => {
  const beda = korbanDiKasusLain(c);
  const sidik = sidikSama(c);
  return [
    rule('VX-02', {
      when: {
        id: 'Kode korban yang sama dipakai pada kasus yang berbeda.',
        en: 'The same victim code is used in different cases.',
      },
      severity: 'error',
      fails: beda.fails,
      say: { baris: otherRows(beda.sekode, beda.sekasus, beda.tanpaKasus) },
      message: {
        id: 'Kode korban {kode_korban} dipakai untuk kasus yang berbeda, juga di {baris}.',
        en: 'The victim code {kode_korban} is used for different cases, also in {baris}.',
      },
      remedy: {
        id: 'Beri kode baru untuk setiap kasus; orang yang sama dikenali dari sidik tautannya.',
        en: 'Give a new code in each case; the same person is known by the link fingerprint.',
      },
      source: 'Rancangan sendiri',
    }),
    rule('VX-03', {
      when: {
        id: 'Dua baris memakai sidik tautan yang sama dengan kode korban berbeda, terdaftar paling lama 180 hari satu sama lain.',
        en: 'Two rows have the same link fingerprint and different victim codes, registered within 180 days of each other.',
      },
      severity: 'warning',
      fails: sidik.fails,
      say: { baris: otherRows(sidik.sama, sidik.sekode) },
      message: {
        id: 'Kemungkinan korban yang sama tercatat dua kali: sidik tautannya sama dengan {baris}.',
        en: 'The same victim may be recorded twice: the link fingerprint is that of {baris}.',
      },
      remedy: {
        id: 'Gabungkan, atau pastikan ini kasus baru.',
        en: 'Merge them, or make sure that this is a new case.',
      },
      source: 'Rancangan sendiri',
    }),
  ];
});

/**
 * Victims alike in two agencies. The agency is that of the case, where the row refers to it; rows whose agency is not
 * known do not count, and what VX-01, VX-02 and VX-03 tell is not told again.
 */
const aturanMirip = defineRules(korban, (c, rule) => {
  const instansi = lookup(kasus, 'kode_kasus', c.kode_kasus, 'instansi_pencatat');
  const umum = [c.jenis_kelamin, c.wilayah_asal, c.eksploitasi_utama] as const;
  const berdekatan = {
    between: [c.tanggal_register, c.tanggal_register.plusDays(-14), c.tanggal_register.plusDays(14)],
    where: instansi.sameAs(instansi), // certain for every agency that is known
    beside: true,
  } as const;
  const tunggal = allOf(
    twins([c.kode_korban]).atMost(1),
    anyOf(c.sidik_tautan.isBlank(), not(sidikSama(c).fails)),
  );
  const setahun = [...umum, c.tahun_lahir] as const;
  const seusia = [...umum, c.usia_lapor] as const;
  const [mirip, seinstansi] = [twins(setahun, berdekatan), twins([...setahun, instansi], berdekatan)];
  const [sebaya, sesama] = [twins(seusia, berdekatan), twins([...seusia, instansi], berdekatan)];
  const lewatTahun = mirip.above(seinstansi);
  return [
    rule.each('VX-04', {
      when: {
        id: 'Dua instansi mencatat korban dengan jenis kelamin, tahun lahir atau usia, wilayah asal, dan bentuk eksploitasi utama yang sama, terdaftar paling lama 14 hari satu sama lain.',
        en: 'Two agencies recorded a victim of the same sex, birth year or age, region of origin and main exploitation, registered within 14 days of each other.',
      },
      severity: 'warning',
      cases: [
        { fails: allOf(lewatTahun, tunggal), say: { baris: otherRows(mirip, seinstansi) } },
        {
          fails: allOf(sebaya.above(sesama), anyOf(c.tahun_lahir.isBlank(), not(lewatTahun)), tunggal),
          say: { baris: otherRows(sebaya, sesama) },
        },
      ],
      message: {
        id: 'Mirip dengan {baris}, yang dicatat instansi lain; mungkin orang yang sama.',
        en: 'Much like {baris}, recorded by another agency; this may be the same person.',
      },
      remedy: { id: 'Cocokkan dengan instansi itu.', en: 'Compare notes with that agency.' },
      source: 'Rancangan sendiri',
    }),
  ];
});

/** Victims who may be recorded twice (specification §4.3, VX-02 to VX-04). */
export const aturanGandaKorban = [...aturanSama, ...aturanMirip];

/** A victim's code that stands in other cases too (VX-02); rows without a case do not count. */
export function korbanDiKasusLain(c: Row<typeof korban.columns>) {
  const sekode = twins([c.kode_korban]);
  const sekasus = twins([c.kode_korban, c.kode_kasus]);
  const tanpaKasus = twins([c.kode_korban], { where: c.kode_kasus.isBlank() });
  return { sekode, sekasus, tanpaKasus, fails: sekode.minus(tanpaKasus).above(sekasus) };
}

/** A fingerprint that another victim has who was registered at most 180 days before or after (VX-03). */
function sidikSama(c: Row<typeof korban.columns>) {
  const { tanggal_register: hari } = c;
  const dekat = { between: [hari, hari.plusDays(-180), hari.plusDays(180)], beside: true } as const;
  const sama = twins([c.sidik_tautan], dekat);
  const sekode = twins([c.sidik_tautan, c.kode_korban], dekat);
  return { sama, sekode, fails: sama.above(sekode) };
}
