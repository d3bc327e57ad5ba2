import type { Indicator } from '../../kit/indicator.ts';
import { indikatorAksi } from './aksi.ts';
import { indikatorHotel } from './hotel.ts';
import { indikatorKasus } from './kasus.ts';
import { indikatorKegiatan } from './kegiatan.ts';
import { indikatorKelembagaan } from './kelembagaan.ts';
import { indikatorKorban } from './korban.ts';
import { indikatorLayanan } from './layanan.ts';
import { indikatorPelaporan } from './pelaporan.ts';
import { indikatorPerkara } from './perkara.ts';

/** The sixty indicators of §5.2, in the order of their numbers. */
export const indikator: readonly Indicator[] = [
  ...indikatorKasus,
  ...indikatorKorban,
  ...indikatorLayanan,
  ...indikatorPerkara,
  ...indikatorKegiatan,
  ...indikatorKelembagaan,
  ...indikatorAksi,
  ...indikatorHotel,
  ...indikatorPelaporan,
].sort((a, b) => a.id.localeCompare(b.id, 'en'));
