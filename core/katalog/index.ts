import type { Katalog } from '../kit/katalog.ts';
import { aturanKasus } from './aturan/kasus.ts';
import { aturanKolom } from './aturan/kolom.ts';
import { aturanKorban } from './aturan/korban.ts';
import { aturanLayanan } from './aturan/layanan.ts';
import { aturanMonevHotel } from './aturan/monev-hotel.ts';
import { aturanPerkara } from './aturan/perkara.ts';
import { aturanSampul } from './aturan/sampul.ts';
import { aturanTautan } from './aturan/tautan.ts';
import { kasus } from './templat/kasus.ts';
import { korban } from './templat/korban.ts';
import { layanan } from './templat/layanan.ts';
import { monevHotel } from './templat/monev-hotel.ts';
import { perkara } from './templat/perkara.ts';
import { sampul } from './templat/sampul.ts';

/** All forms and rules of the monitoring of GT PP TPPO. */
export const katalog: Katalog = {
  version: '1.0.0',
  templates: [sampul, kasus, korban, layanan, perkara, monevHotel],
  rules: [
    ...aturanSampul,
    ...aturanKasus,
    ...aturanKorban,
    ...aturanLayanan,
    ...aturanPerkara,
    ...aturanMonevHotel,
    ...aturanTautan,
  ],
  fieldRules: aturanKolom,
};
