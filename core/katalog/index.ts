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
import { formulir } from './formulir.ts';
import { identitas } from './identitas/identitas.ts';
import { kewajibanPelaporan } from './kewajiban.ts';
import { tajukDitolak } from './tajuk-ditolak.ts';

/** All forms and rules of the monitoring of GT PP TPPO. */
export const katalog: Katalog = {
  version: '1.0.0',
  templates: formulir,
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
