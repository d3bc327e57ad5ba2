import { aturanTautanHotel } from './tautan-hotel.ts';
import { aturanTautanKasus } from './tautan-kasus.ts';
import { aturanTautanKegiatan } from './tautan-kegiatan.ts';
import { aturanTautanKelembagaan } from './tautan-kelembagaan.ts';
import { aturanTautanKorban } from './tautan-korban.ts';
import { aturanTautanLayanan } from './tautan-layanan.ts';
import { aturanTautanPerkara } from './tautan-perkara.ts';
import { aturanTautanRapat } from './tautan-rapat.ts';
import { aturanTautanTemuan } from './tautan-temuan.ts';

/** What forms say of one another (specification §4.4, VS-01 to VS-22), and what else needs the rows of two forms. */
export const aturanTautan = [
  ...aturanTautanKasus,
  ...aturanTautanKorban,
  ...aturanTautanLayanan,
  ...aturanTautanPerkara,
  ...aturanTautanHotel,
  ...aturanTautanKegiatan,
  ...aturanTautanKelembagaan,
  ...aturanTautanRapat,
  ...aturanTautanTemuan,
];
