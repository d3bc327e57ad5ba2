import type { Sentence } from '../../kit/report.ts';
import { barisNarasi } from './narasi-data.ts';

type Kunci =
  | 'ringkasan'
  | 'perempuanAnak'
  | 'terbanyak'
  | 'sebanding'
  | 'samaBesar'
  | 'takSebanding'
  | 'takTersedia'
  | 'sadar'
  | 'netral'
  | 'nihil'
  | 'upayaNihil'
  | 'belum'
  | 'respons'
  | 'berkas'
  | 'restitusi'
  | 'hotel'
  | 'temuanA'
  | 'temuanB'
  | 'temuanC'
  | 'sedikitHotel'
  | 'rekomendasi'
  | 'kinerja';

/** The sentences of §7.2 with the forms of their percentages; one is left out where one of its words is not known, or masked. */
export const narasi = Object.fromEntries(barisNarasi.split('\n').map(kalimat)) as Readonly<
  Record<Kunci, Sentence>
>;

function kalimat(baris: string): readonly [string, Sentence] {
  const [kunci = '', id = '', formulir = '', indonesia = '', english = ''] = baris.split('|');
  const shares = formulir === '' ? [] : formulir.split(' ');
  return [kunci, { id, text: { id: indonesia, en: english }, shares }];
}

/** Explains the signs in tables; at the foot of every tab. */
export const artiTanda = {
  disamarkan: {
    id: 'Tanda * = angka disamarkan untuk melindungi identitas; 0 = nihil; – = tidak berlaku; BL = belum lapor.',
    en: 'The sign * = masked to protect identities; 0 = none; – = does not apply; NR = not reported.',
  },
  dibulatkan: {
    id: 'Jumlah orang, kasus, dan perkara dibulatkan ke kelipatan 5 terdekat, totalnya sendiri-sendiri, sehingga jumlah bagian dapat berbeda dari totalnya. Persentase, rata-rata, dan perubahannya dihitung dari angka yang dibulatkan.',
    en: 'Numbers of persons, cases and files are rounded to the nearest 5, totals by themselves, so that parts need not add up to their total. Percentages, averages and changes are computed from the rounded numbers.',
  },
  lengkap: {
    id: '0 = nihil; – = tidak berlaku; BL = belum lapor.',
    en: '0 = none; – = does not apply; NR = not reported.',
  },
} as const;
