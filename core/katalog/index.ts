import type { Katalog } from '../kit/katalog.ts';
import { aturanDiLuarPeriode } from './aturan/di-luar-periode.ts';
import { aturanGanda } from './aturan/ganda.ts';
import { aturanTriwulan } from './aturan/ganda-rapat.ts';
import { aturanKasus } from './aturan/kasus.ts';
import { aturanKegiatan } from './aturan/kegiatan.ts';
import { aturanKelembagaan } from './aturan/kelembagaan.ts';
import { aturanKolom } from './aturan/kolom.ts';
import { aturanKorban } from './aturan/korban.ts';
import { aturanLayanan } from './aturan/layanan.ts';
import { aturanMonevHotel } from './aturan/monev-hotel.ts';
import { aturanPerkara } from './aturan/perkara.ts';
import { aturanPernyataan } from './aturan/pernyataan.ts';
import { aturanRapat } from './aturan/rapat.ts';
import { aturanRegulasi } from './aturan/regulasi.ts';
import { aturanRencanaAksi } from './aturan/rencana-aksi.ts';
import { aturanSampul } from './aturan/sampul.ts';
import { aturanTautan } from './aturan/tautan.ts';
import { aturanTindakLanjut } from './aturan/tindak-lanjut.ts';
import { contohAturan } from './contoh-aturan.ts';
import { identitas } from './identitas/identitas.ts';
import { kewajibanPelaporan } from './kewajiban.ts';
import { tajukDitolak } from './tajuk-ditolak.ts';
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

/** All forms and rules of the monitoring of GT PP TPPO. */
export const katalog: Katalog = {
  version: '1.0.0',
  templates: [
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
  ],
  rules: [
    ...aturanSampul,
    ...aturanPernyataan,
    ...aturanKasus,
    ...aturanKorban,
    ...aturanLayanan,
    ...aturanPerkara,
    ...aturanMonevHotel,
    ...aturanTautan,
    ...aturanGanda,
    ...aturanKegiatan,
    ...aturanRencanaAksi,
    ...aturanKelembagaan,
    ...aturanRapat,
    ...aturanRegulasi,
    ...aturanTindakLanjut,
    ...aturanDiLuarPeriode,
  ],
  fieldRules: aturanKolom,
  duties: kewajibanPelaporan,
  examples: contohAturan,
  quarterRules: aturanTriwulan,
  refusedHeaders: tajukDitolak,
  identity: identitas,
};
