import type { CellText } from '../../kit/expression/operands.ts';
import { tahun } from '../templat/parameter.ts';

/** Where the year begins in the code of a case, victim, visit, action, meeting or regulation, counted from 0. */
export const TEMPAT_TAHUN = 8;

/** Whether a code is of a year before that of the cover: the register of that year may not be at hand. */
export function kodeTahunLalu(kode: CellText) {
  return kode.digits(TEMPAT_TAHUN, 4).below(tahun);
}
