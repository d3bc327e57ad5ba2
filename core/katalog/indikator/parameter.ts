import { dateParameter, numberParameter } from '../../kit/expression/operands.ts';

/** The first and last day of the period of which figures are computed. */
export const awalPeriode = dateParameter('periode_awal', {
  id: 'awal periode yang dihitung',
  en: 'the first day of the period',
});
export const akhirPeriode = dateParameter('periode_akhir', {
  id: 'akhir periode yang dihitung',
  en: 'the last day of the period',
});

/** The year and the quarter in which the period ends. */
export const tahunPeriode = numberParameter('periode_tahun', { id: 'tahun periode', en: 'the year' });
export const triwulanPeriode = numberParameter('periode_triwulan', {
  id: 'triwulan periode',
  en: 'the quarter',
});

/** What is due is judged on the last day of the period, or on the day of the data where that is earlier. */
export const hariHitung = dateParameter('hari_hitung', {
  id: 'hari penghitungan',
  en: 'the day of counting',
});

/** Days within which a victim's first service, and a service with a legal term, should start. */
export const batasRespons = numberParameter('sla_respons_hari', {
  id: 'batas respons',
  en: 'the limit for a response',
});
export const batasLayanan = numberParameter('sla_layanan_hari', {
  id: 'batas layanan',
  en: 'the limit for a service',
});
