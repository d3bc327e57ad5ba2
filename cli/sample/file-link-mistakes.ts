import type { Calendar } from './calendar.ts';
import { freeCode } from './free-codes.ts';
import { joinedCodes, fileLabel as label } from './labels.ts';
import { type Mistake, slip } from './mistake.ts';

/** Files of cases that are not there, or that were found not to be trafficking. */
export function fileLinkMistakes(calendar: Calendar): readonly Mistake[] {
  return [
    ofNoCase(calendar),
    slip('VS-10', 'pasal_disangkakan', ({ row }) => {
      const { tgl_laporan_polisi: day, tgl_henti: stopped, tgl_tahap1: sent, alasan_henti: ground } = row;
      // Only what is no trafficking is stopped as no offence, and a file of it never reaches the prosecution.
      if (ground !== NO_OFFENCE || stopped === null || sent !== null || typeof day !== 'number') return null;
      return {
        pasal_disangkakan: joinedCodes(label, 'pasal_disangkakan', ['UU21_2']),
        jml_tersangka_l: 1,
        tgl_penyelidikan: day,
        tgl_penyidikan: day,
        tgl_tahap1: day,
        tgl_p21: day,
        alasan_henti: null,
        tgl_henti: null,
      };
    }),
  ];
}

const NO_OFFENCE = label('alasan_henti', 'BUKAN_PIDANA');

/** The case has another file, so that nobody asks for one (VS-11). */
function ofNoCase(calendar: Calendar): Mistake {
  return {
    rule: 'VS-09',
    column: 'kode_kasus',
    plant: ({ row }, random, next) => {
      const { kode_kasus: code = null } = row;
      if (next?.row['kode_kasus'] !== code) return 0;
      row['kode_kasus'] = freeCode('KS', 4, code, calendar, random);
      return 1;
    },
  };
}
