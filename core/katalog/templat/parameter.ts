import { dateParameter, numberParameter } from '../../kit/expression/operands.ts';

/** Today in the time zone of the region's province. */
export const hariIni = dateParameter('hari_ini', { id: 'hari ini', en: 'today' });

/** The day up to which the data were drawn, from the cover; what rules about elapsed time count to. */
export const dataPerTanggal = dateParameter('data_per_tanggal', {
  id: 'tanggal data terakhir ditarik',
  en: 'the day the data were last drawn',
});

/** The year on the cover. */
export const tahun = numberParameter('tahun', { id: 'tahun pada sampul', en: 'the year on the cover' });
