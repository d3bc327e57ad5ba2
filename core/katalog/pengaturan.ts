import { serialOf } from '../workbook/serial.ts';

/** Settings that rules read, with their defaults (specification §10.3). */
export const pengaturanBaku: Readonly<Record<string, number>> = {
  /** The day on which UU 21/2007 was enacted. */
  tgl_uu21: serialOf(2007, 4, 19),
};
