import { progressOf } from './action-progress.ts';
import { ACTION_SUBJECTS, type ActionSubject } from './action-subjects.ts';
import { type Block, codeIn } from './blocks.ts';
import type { Calendar } from './calendar.ts';
import { joinedCodes, actionLabel as label } from './labels.ts';
import { odds, type Random } from './random.ts';
import type { Row } from './rows.ts';

const DIGITS = 3;
const recommended = odds({ REK_A: 34, REK_E: 24, REK_F: 18, REK_B: 14, REK_C: 10 });
const involved = odds({
  LSM: 24,
  PENGUSAHA: 18,
  KADER: 16,
  TOKOH: 14,
  POLRES: 14,
  AKADEMISI: 8,
  MASYARAKAT: 6,
});

/** The action plan of a block's year, as it stands at the end of the period. */
export function makeActions(block: Block, count: number, calendar: Calendar, random: Random): readonly Row[] {
  return Array.from({ length: count }, (_, index) => {
    const subject = ACTION_SUBJECTS[index % ACTION_SUBJECTS.length];
    if (!subject) throw new RangeError('no subject of actions');
    return makeAction(codeIn(block, 'RA', index + 1, DIGITS), subject, { block, calendar }, random);
  });
}

interface When {
  readonly block: Block;
  readonly calendar: Calendar;
}

function makeAction(code: string, subject: ActionSubject, { block, calendar }: When, random: Random): Row {
  const { from, to } = subject;
  const target = to > from ? Math.max(from + 1, Math.round(to * (0.8 + random.fraction() * 0.4))) : to;
  const advised = random.chance(0.4) ? random.several(recommended, 1) : [];
  return {
    kode_aksi: code,
    tahun: block.year,
    sub_gugus: label('sub_gugus', subject.field),
    butir_komitmen: label('butir_komitmen', subject.point),
    rekomendasi_terkait: joinedCodes(label, 'rekomendasi_terkait', advised),
    uraian_aksi: subject.action,
    indikator_aksi: subject.measure,
    satuan: label('satuan', subject.unit),
    arah_target: label('arah_target', to > from ? 'NAIK' : 'TURUN'),
    baseline: random.chance(0.85) ? from : null,
    target,
    ...quarters(from, target, random),
    ...progressOf({ from, target, agency: subject.agency, year: block.year, last: calendar.last }, random),
    pelibatan: joinedCodes(label, 'pelibatan', random.several(involved, random.integer(0, 3))),
    bukti_dukung: random.chance(0.5) ? `LPJ No. ${random.integer(5, 300)}` : null,
  };
}

/** Targets of the quarters, counted from the start of the year up to that of the year (VR-53). */
function quarters(from: number, target: number, random: Random): Row {
  const named = random.chance(0.75);
  const start = target > from ? 0 : from;
  const at = (quarter: number): number | null =>
    named ? Math.round(start + ((target - start) * quarter) / 4) : null;
  return { target_tw1: at(1), target_tw2: at(2), target_tw3: at(3), target_tw4: at(4) };
}
