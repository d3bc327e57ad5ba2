import { aturanGandaHotel } from './ganda-hotel.ts';
import { aturanGandaKasus } from './ganda-kasus.ts';
import { aturanGandaKelembagaan } from './ganda-kelembagaan.ts';
import { aturanGandaKorban } from './ganda-korban.ts';
import { aturanGandaPenanganan } from './ganda-penanganan.ts';
import { aturanGandaProgram } from './ganda-program.ts';

/** What rows of one form must say together (specification §4.3, VX-02 to VX-15); VX-01 stands with each form. */
export const aturanGanda = [
  ...aturanGandaKasus,
  ...aturanGandaKorban,
  ...aturanGandaPenanganan,
  ...aturanGandaHotel,
  ...aturanGandaProgram,
  ...aturanGandaKelembagaan,
];
