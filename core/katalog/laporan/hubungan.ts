import type { Indicator } from '../../kit/indicator.ts';
import { bentukEksploitasi } from '../daftar-kode/eksploitasi.ts';
import { tahapPerkara } from './angka-perkara.ts';
import { ind } from './indikator-bernomor.ts';

/** A count behind a figure: its number, or the upper, the lower or the rest of a percentage. */
export interface Hitungan {
  readonly figure: Indicator;
  readonly where: Readonly<Record<string, string>>;
  readonly of: 'upper' | 'lower' | 'rest';
}

/** A sum that readers know although no table shows it as one: without it masked numbers could be computed. */
export interface Hubungan {
  readonly total: Hitungan;
  readonly parts: readonly Hitungan[];
  /** Whether the parts leave something of the total, which then is a count of its own. */
  readonly rest: boolean;
}

type Kunci = Hitungan['where'];

const korban = (where: Kunci): Hitungan => ({ figure: ind(2), where, of: 'upper' });
const dari = (figure: Indicator, of: Hitungan['of'], where: Kunci = {}): Hitungan => ({ figure, where, of });
const sama = (total: Hitungan, ...parts: readonly Hitungan[]): Hubungan => ({ total, parts, rest: false });

const USIA = {
  YA: ['U00_05', 'U06_12', 'U13_17', 'ANAK_TD'],
  TIDAK: ['U18_24', 'U25_44', 'U45_59', 'U60', 'DEWASA_TD'],
  TD: ['TD'],
};
const KELAMIN: readonly Kunci[] = [{}, { s: 'L' }, { s: 'P' }, { s: 'TD' }];

/** Children, adults and who is neither for certain are age groups, of each sex; and each of them has its sexes. */
const usiaDanKelamin: readonly Hubungan[] = Object.entries(USIA).flatMap(([a, kelompok]) => [
  ...KELAMIN.map((s) => sama(korban({ ...s, a }), ...kelompok.map((u) => korban({ ...s, u })))),
  sama(korban({ a }), ...['L', 'P', 'TD'].map((s) => korban({ s, a }))),
]);

/** The percentages of victims and the numbers of victims. */
const persentaseKorban: readonly Hubungan[] = [
  sama(dari(ind(4), 'upper'), korban({ s: 'P' }), korban({ s: 'L', a: 'YA' })),
  sama(dari(ind(4), 'rest'), korban({ s: 'L', a: 'TIDAK' })),
  sama(korban({}), dari(ind(4), 'lower'), korban({ s: 'L', a: 'TD' })),
  sama(dari(ind(5), 'upper'), korban({ s: 'L', a: 'TIDAK' })),
  sama(korban({}), dari(ind(5), 'lower'), korban({ s: 'L', a: 'TD' })),
  sama(dari(ind(6), 'upper'), korban({ a: 'YA' })),
  sama(dari(ind(6), 'rest'), korban({ a: 'TIDAK' })),
  sama(korban({}), dari(ind(6), 'lower'), korban({ a: 'TD' })),
];

const eksploitasi: readonly Hubungan[] = Object.keys(bentukEksploitasi.groups).flatMap((e) =>
  e === 'TD'
    ? [sama(korban({}), dari(ind(11), 'lower', { e: 'SEKSUAL' }), korban({ e }))]
    : [sama(dari(ind(11), 'upper', { e }), korban({ e }))],
);

/** Who was helped within three days, or by two agencies, was helped: the others that were can be computed. */
const layanan: readonly Hubungan[] = [ind(21), ind(26)].map((lebih) => ({
  total: dari(ind(20), 'upper'),
  parts: [dari(lebih, 'upper')],
  rest: true,
}));

const tahap = Object.values(tahapPerkara);

/** A file that came to a stage came to those before: what is between two stages can be computed. */
const berkas: readonly Hubungan[] = [
  ...tahap.slice(1).map((lanjut, i) => ({
    total: dari(tahap[i] ?? lanjut, 'upper'),
    parts: [dari(lanjut, 'upper')],
    rest: true,
  })),
  sama(dari(ind(31), 'lower'), dari(tahapPerkara.tahap1, 'upper')),
  sama(dari(ind(31), 'upper'), dari(tahapPerkara.p21, 'upper')),
];

/** How the figures of public tabs hang together besides the sums of their tables. */
export const hubungan: readonly Hubungan[] = [
  ...usiaDanKelamin,
  ...persentaseKorban,
  ...eksploitasi,
  ...layanan,
  ...berkas,
];
