import { dateParameter, numberParameter } from '../../kit/expression/operands.ts';

/** Today in the time zone of the region's province. */
export const hariIni = dateParameter('hari_ini', { id: 'hari ini', en: 'today' });

/** The day up to which the data were drawn, from the cover; what rules about elapsed time count to. */
export const dataPerTanggal = dateParameter('data_per_tanggal', {
  id: 'tanggal data terakhir ditarik',
  en: 'the day the data were last drawn',
});

/** The first day of the period on the cover. */
export const tanggalAwal = dateParameter('tanggal_awal', {
  id: 'tanggal awal periode',
  en: 'the first day of the period',
});

/** The last day of the period on the cover. */
export const tanggalAkhir = dateParameter('tanggal_akhir', {
  id: 'tanggal akhir periode',
  en: 'the last day of the period',
});

/** The year on the cover. */
export const tahun = numberParameter('tahun', { id: 'tahun pada sampul', en: 'the year on the cover' });

/** The day from which UU 21/2007 counts as in force, from the settings. */
export const tglUu21 = dateParameter('tgl_uu21', {
  id: 'tanggal berlakunya UU 21/2007',
  en: 'the day UU 21/2007 came into force',
});
