import type { Random } from './random.ts';

/** How far a criminal file has come. */
export interface Stages {
  /** Days by field_id in the order of the form, with how often the file was returned. */
  readonly days: {
    readonly tgl_penyelidikan: number | null;
    readonly tgl_penyidikan: number | null;
    readonly tgl_tahap1: number | null;
    readonly jml_p19: number;
    readonly tgl_p19_terakhir: number | null;
    readonly tgl_p21: number | null;
    readonly tgl_tahap2: number | null;
    readonly tgl_limpah_pn: number | null;
    readonly tgl_putusan: number | null;
    readonly tgl_inkracht: number | null;
  };
  /** The day on which the file was stopped. */
  readonly stopped: number | null;
}

/** Days from the stage before, at least and at most: inquiry, investigation, stage I, P-21, II, court, verdict, final. */
const GAPS = [
  [0, 5],
  [5, 30],
  [20, 60],
  [15, 30],
  [5, 20],
  [7, 20],
  [45, 120],
  [8, 30],
] as const;
/** The investigation is the last stage of a file that is stopped. */
const BEFORE_STAGE_1 = 2;
/** A file is returned within two weeks; after so many days without a word it is asked about (VR-40). */
const RETURN_WITHIN = 14;

/** Draws the stages of a file from its police report on; what is no trafficking never reaches the prosecution. */
export function stagesOf(
  {
    reported,
    trafficking,
    last,
  }: { readonly reported: number; readonly trafficking: boolean; readonly last: number },
  random: Random,
): Stages {
  const halted = !trafficking || random.chance(0.05);
  const reached: number[] = [];
  let day = reported;
  for (const [least, most] of GAPS.slice(0, halted ? BEFORE_STAGE_1 : GAPS.length)) {
    day += random.integer(least, most);
    if (day > last || random.chance(0.05)) break;
    reached.push(day);
  }
  const at = (stage: number): number | null => reached[stage] ?? null;
  const end = (reached.at(-1) ?? reported) + random.integer(10, 60);
  const returned = returnOf(at(2), at(3), last, random);
  return {
    days: {
      tgl_penyelidikan: at(0),
      tgl_penyidikan: at(1),
      tgl_tahap1: at(2),
      jml_p19: returned === null ? 0 : random.integer(1, 2),
      tgl_p19_terakhir: returned,
      tgl_p21: at(3),
      tgl_tahap2: at(4),
      tgl_limpah_pn: at(5),
      tgl_putusan: at(6),
      tgl_inkracht: at(7),
    },
    stopped: halted && end <= last ? end : null,
  };
}

/** The day of the last P-19, which every file gets that stays with the prosecution. */
function returnOf(sent: number | null, complete: number | null, last: number, random: Random): number | null {
  if (sent === null) return null;
  const often = complete === null ? last - sent > RETURN_WITHIN : random.chance(0.35);
  return often ? sent + random.integer(7, RETURN_WITHIN) : null;
}
