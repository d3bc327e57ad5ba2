import { allOf } from '../../kit/expression/language.ts';
import { type Dated, dateParameter, numberParameter, type Truth } from '../../kit/expression/operands.ts';

/** Today in the time zone of the region's province. */
export const hariIni = dateParameter('hari_ini', { id: 'hari ini', en: 'today' });

/** The day up to which the data were drawn, from the cover; what rules about elapsed time count to. */
export const dataPerTanggal = dateParameter('data_per_tanggal', {
  id: 'tanggal data terakhir ditarik',
  en: 'the day the data were last drawn',
});

/** The year on the cover. */
export const tahun = numberParameter('tahun', { id: 'tahun pada sampul', en: 'the year on the cover' });

/** The last day of the period on the cover. */
export const tanggalAkhir = dateParameter('tanggal_akhir', {
  id: 'akhir periode laporan',
  en: 'the end of the reporting period',
});

/** Whether a day lies in what a form reports now: from its first day, which its schedule sets, to the end of the period. */
export function dalamPeriode(templat: string, hari: Dated): Truth {
  const awal = dateParameter(`awal_${templat}`, {
    id: `awal data ${templat}`,
    en: `the first day of the data of ${templat}`,
  });
  return allOf(hari.since(awal), hari.until(tanggalAkhir));
}

/** The last day to send the report of the period on the cover. */
export const batasKirim = dateParameter('batas_kirim', {
  id: 'batas akhir pengiriman',
  en: 'the last day to send the report',
});
