import type { Row } from '../../kit/expression/language.ts';
import type { monevHotel } from '../templat/monev-hotel.ts';

type Kunjungan = Row<typeof monevHotel.columns>;

/** The items of the hotel instrument by aspect, each aspect with its evidence (specification §6.1). */
export function aspekHotel(c: Kunjungan) {
  return [
    { bukti: c.bk_A1, butir: [c.sk_K1, c.sk_K2, c.sk_K3, c.sk_K4] },
    { bukti: c.bk_A2, butir: [c.sk_P1, c.sk_P2, c.sk_P3, c.sk_P4, c.sk_P5] },
    { bukti: c.bk_A3, butir: [c.sk_W1, c.sk_W2, c.sk_W3, c.sk_W4, c.sk_W5] },
    { bukti: c.bk_A4, butir: [c.sk_I1, c.sk_I2, c.sk_I3, c.sk_I4, c.sk_I5] },
    { bukti: c.bk_A5, butir: [c.sk_L1, c.sk_L2, c.sk_L3] },
    { bukti: c.bk_A6, butir: [c.sk_T1, c.sk_T2] },
  ];
}
