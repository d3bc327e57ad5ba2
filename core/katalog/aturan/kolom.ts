import type { FieldRules } from '../../kit/field-rule.ts';
import { aturanIdentitas } from './identitas.ts';
import { aturanAngka } from './kolom-angka.ts';
import { aturanIsian } from './kolom-isian.ts';
import { aturanKode } from './kolom-kode.ts';
import { aturanPilihan } from './kolom-pilihan.ts';
import { aturanTanggal } from './kolom-tanggal.ts';
import { aturanPeriode } from './periode.ts';
import { aturanRekap } from './rekap.ts';
import { aturanStruktur } from './struktur.ts';

/** What every column of some type must satisfy, whatever the form (specification §4.1). */
export const aturanKolom: FieldRules = {
  ...aturanIsian,
  ...aturanTanggal,
  ...aturanAngka,
  ...aturanPilihan,
  ...aturanKode,
  ...aturanStruktur,
  ...aturanIdentitas,
  ...aturanPeriode,
  ...aturanRekap,
};
