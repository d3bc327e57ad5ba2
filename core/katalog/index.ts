import type { Katalog } from '../kit/katalog.ts';
import { aturanKasus } from './aturan/kasus.ts';
import { aturanKolom } from './aturan/kolom.ts';
import { aturanKorban } from './aturan/korban.ts';
import { aturanMonevHotel } from './aturan/monev-hotel.ts';
import { aturanSampul } from './aturan/sampul.ts';
import { aturanTautan } from './aturan/tautan.ts';
import { tajukDitolak } from './tajuk-ditolak.ts';
import { kasus } from './templat/kasus.ts';
import { korban } from './templat/korban.ts';
import { monevHotel } from './templat/monev-hotel.ts';
import { sampul } from './templat/sampul.ts';

/** All forms and rules of the monitoring of GT PP TPPO. */
export const katalog: Katalog = {
  version: '1.0.0',
  templates: [sampul, kasus, korban, monevHotel],
  rules: [...aturanSampul, ...aturanKasus, ...aturanKorban, ...aturanMonevHotel, ...aturanTautan],
  fieldRules: aturanKolom,
  refusedHeaders: tajukDitolak,
};
