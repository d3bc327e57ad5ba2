import type { Row } from '../../kit/expression/language.ts';
import type { Cell } from '../../kit/expression/operands.ts';
import { bobotAspek } from '../instrumen/angka-hotel.ts';
import type { buktiHotel, butirHotel, NilaiButir } from './instrumen-hotel.ts';

/** The columns of a visit that are scored, and their evidence. */
export type ButirKunjungan = Row<typeof butirHotel & typeof buktiHotel>;

/** An item of a visit: its score, and whether an interview or a quiz is evidence enough for it. */
export interface Butir {
  readonly nilai: NilaiButir & Cell;
  readonly cukupDitanya: boolean;
}

/** The items of the hotel instrument by aspect, each aspect with its evidence and its weight (specification §6.1). */
export function aspekHotel(c: ButirKunjungan) {
  return {
    A1: { bobot: bobotAspek('A1'), bukti: c.bk_A1, butir: dilihat(c.sk_K1, c.sk_K2, c.sk_K3, c.sk_K4) },
    A2: {
      bobot: bobotAspek('A2'),
      bukti: c.bk_A2,
      butir: [...ditanya(c.sk_P1, c.sk_P2), ...dilihat(c.sk_P3, c.sk_P4, c.sk_P5)],
    },
    A3: {
      bobot: bobotAspek('A3'),
      bukti: c.bk_A3,
      butir: [...ditanya(c.sk_W1, c.sk_W2), ...dilihat(c.sk_W3, c.sk_W4, c.sk_W5)],
    },
    A4: {
      bobot: bobotAspek('A4'),
      bukti: c.bk_A4,
      butir: dilihat(c.sk_I1, c.sk_I2, c.sk_I3, c.sk_I4, c.sk_I5),
    },
    A5: { bobot: bobotAspek('A5'), bukti: c.bk_A5, butir: dilihat(c.sk_L1, c.sk_L2, c.sk_L3) },
    A6: { bobot: bobotAspek('A6'), bukti: c.bk_A6, butir: dilihat(c.sk_T1, c.sk_T2) },
  };
}

/** One aspect of a visit. */
export type AspekHotel = ReturnType<typeof aspekHotel>[keyof ReturnType<typeof aspekHotel>];

function ditanya(...nilai: readonly Butir['nilai'][]): readonly Butir[] {
  return nilai.map((satu) => ({ nilai: satu, cukupDitanya: true }));
}

function dilihat(...nilai: readonly Butir['nilai'][]): readonly Butir[] {
  return nilai.map((satu) => ({ nilai: satu, cukupDitanya: false }));
}
