import type { Numeric, Truth } from '../../kit/expression/operands.ts';
import { numberParameter } from '../../kit/expression/operands.ts';
import { batasHotel, batasKo, bobotHotel, kategoriNilaiHotel, kunciAngka } from './angka.ts';

/** The weight of an aspect, as the settings of the region have it. */
export function bobotAspek(aspek: keyof typeof bobotHotel): Numeric {
  const label = { id: `bobot aspek ${aspek}`, en: `the weight of aspect ${aspek}` };
  return numberParameter(kunciAngka.bobotHotel + aspek, label, bobotHotel[aspek]);
}

/** The least score of a category; the lowest one has none. */
export function ambangKategori(kode: string): Numeric {
  const { label, from } = kategoriNilaiHotel.find(({ code }) => code === kode) ?? { label: null, from: 0 };
  if (!label) throw new RangeError(`no category ${kode}`);
  const nama = { id: `ambang ${label.id}`, en: `the threshold of ${label.en}` };
  return numberParameter(kunciAngka.kategoriHotel + kode, nama, from);
}

const semuaBatas = { ...batasHotel, ...batasKo };
const batas = (kunci: keyof typeof semuaBatas, id: string, en: string): Numeric =>
  numberParameter(kunci, { id, en }, semuaBatas[kunci]);

/** Below the first an aspect makes a finding; the others are the least scores of the award, in all and by aspect. */
export const ambangTemuan = batas('ambang_temuan', 'ambang temuan', 'the limit of findings');
export const ambangAward = batas('ambang_award', 'ambang penghargaan', 'the limit of the award');
export const ambangAwardAspek = batas(
  'ambang_award_aspek',
  'ambang aspek untuk penghargaan',
  'the limit of aspects for the award',
);
/** Critical items of this score or less break the critical conditions. */
export const ambangKo = batas('ambang_ko', 'skor butir kritis yang gugur', 'the score that knocks out');

/** Half of the last decimal: with it, scores that are not rounded compare with a limit as rounded ones do. */
const SETENGAH = 0.005;

/** Whether a score reaches a limit after rounding to two decimals. */
export function mencapai(nilai: Numeric, ambang: Numeric): Truth {
  return nilai.atLeast(ambang.minus(SETENGAH));
}

/** Whether a score stays below a limit after rounding to two decimals. */
export function dibawah(nilai: Numeric, ambang: Numeric): Truth {
  return nilai.below(ambang.minus(SETENGAH));
}
