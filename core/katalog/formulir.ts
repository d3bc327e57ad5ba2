import type { Template } from '../kit/template.ts';
import { kasus } from './templat/kasus.ts';
import { kegiatan } from './templat/kegiatan.ts';
import { kelembagaan } from './templat/kelembagaan.ts';
import { korban } from './templat/korban.ts';
import { layanan } from './templat/layanan.ts';
import { monevHotel } from './templat/monev-hotel.ts';
import { perkara } from './templat/perkara.ts';
import { rapat } from './templat/rapat.ts';
import { regulasi } from './templat/regulasi.ts';
import { rencanaAksi } from './templat/rencana-aksi.ts';
import { sampul } from './templat/sampul.ts';
import { tindakLanjut } from './templat/tindak-lanjut.ts';

/** All forms, in the order in which users see them; without the rules, so that a program can know them before it judges. */
export const formulir: readonly Template[] = [
  sampul,
  kasus,
  korban,
  layanan,
  perkara,
  monevHotel,
  kegiatan,
  rencanaAksi,
  kelembagaan,
  rapat,
  regulasi,
  tindakLanjut,
];
