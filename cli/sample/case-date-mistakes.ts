import { civilOf, serialOf } from '../../core/index.ts';
import { type Calendar, EARLIEST } from './calendar.ts';
import { caseLabel as label } from './labels.ts';
import { type CaseSpot, type Mistake, slip } from './mistake.ts';

/** Reported so many days after it happened, a case is asked about (VR-02). */
const TEN_YEARS = 3650;

/** Days of a case in the wrong order. */
export function caseDateMistakes({ today }: Calendar): readonly Mistake<CaseSpot>[] {
  return [
    slip('VR-01', 'tanggal_kejadian', ({ row: { tanggal_lapor: reported } }, random) => {
      if (typeof reported !== 'number') return null;
      const happened = reported + random.integer(1, Math.min(40, today - reported));
      return { tanggal_kejadian: happened, presisi_kejadian: label('presisi_kejadian', 'HARI') };
    }),
    slip('VR-02', 'tanggal_lapor', ({ row: { tanggal_lapor: reported } }, random) => {
      if (typeof reported !== 'number') return null;
      const happened = reported - TEN_YEARS - random.integer(1, 300);
      if (happened < EARLIEST) return null;
      const { year } = civilOf(happened);
      const start = Math.max(serialOf(year, 1, 1), EARLIEST);
      return { tanggal_kejadian: start, presisi_kejadian: label('presisi_kejadian', 'TAHUN') };
    }),
    slip('VR-03', 'tanggal_tutup', ({ row: { tanggal_lapor: reported, tanggal_tutup: closed } }, random) => {
      if (typeof reported !== 'number' || typeof closed !== 'number') return null;
      return { tanggal_tutup: reported - random.integer(1, 60) };
    }),
  ];
}
