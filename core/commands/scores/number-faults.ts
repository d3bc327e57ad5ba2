import type { NumberGroup, Numbers } from '../../kit/scoring.ts';
import { rounded } from '../../locale/decimals.ts';
import { formatNumber } from '../../locale/format.ts';
import type { Locale, Text } from '../../locale/text.ts';
import type { SettingRow } from '../settings/setting-row.ts';
import { settledRow } from '../settings/settle.ts';

/** Numbers of settings that do not fit together. */
export interface GroupFault {
  /** The setting that stands in the sentence first; `null` where all are defaults. */
  readonly row: SettingRow | null;
  readonly text: Text;
}

/** Where settings come from, and for what they hold. */
export interface Place {
  readonly sources: readonly (readonly SettingRow[])[];
  readonly region: string | null;
  readonly year: number | null;
}

/** Why the numbers of a group cannot be used: weights have to add up to 100, thresholds have to fall. */
export function groupFaults(group: NumberGroup, values: Numbers, place: Place): readonly GroupFault[] {
  switch (group.kind) {
    case 'weights':
      return weightFaults(values, place);
    case 'scale':
      return scaleFaults(values, place);
    case 'rising':
      return risingFaults(values, place);
    case 'limit':
      return [];
  }
}

const WHOLE = 100;

function weightFaults(values: Numbers, place: Place): readonly GroupFault[] {
  const sum = rounded(
    Object.values(values).reduce((all, one) => all + one, 0),
    6,
  );
  if (sum === WHOLE) return [];
  const rows = Object.keys(values).flatMap((key) => rowOf(key, place) ?? []);
  const keys = (locale: Locale): string => rows.map((row) => named(row, locale)).join(', ');
  const [first = ''] = Object.keys(values);
  const start = first.slice(0, first.lastIndexOf('_') + 1);
  const text = {
    id: `jumlah bobot ${start}* harus 100, sekarang ${formatNumber(sum, 'id')}. Periksa ${keys('id')}; bobot baku dipakai.`,
    en: `the weights ${start}* must add up to 100 and come to ${formatNumber(sum, 'en')}. Check ${keys('en')}; the default weights are used.`,
  };
  return [{ row: rows[0] ?? null, text }];
}

/** A step that begins where the one above it does, or higher, would overlap it. */
function scaleFaults(values: Numbers, place: Place): readonly GroupFault[] {
  const steps = Object.entries(values);
  const at = steps.findIndex(([, value], i) => value >= (steps[i - 1]?.[1] ?? Number.POSITIVE_INFINITY));
  const lowest = steps.find(([, value]) => value <= 0);
  const [above, below] = at > 0 ? [steps[at - 1], steps[at]] : [undefined, lowest];
  if (!below) return [];
  const [row, other] = [rowOf(below[0], place), above ? rowOf(above[0], place) : null];
  const say = (locale: Locale): string => (row ? named(row, locale) : plainly(below, locale));
  const sayAbove = (locale: Locale): string =>
    above ? (other ? named(other, locale) : plainly(above, locale)) : '0';
  const text = {
    id: above
      ? `ambang ${say('id')} harus lebih kecil daripada ${sayAbove('id')}, supaya tidak bertumpang. Ambang baku dipakai.`
      : `ambang ${say('id')} harus lebih besar daripada 0, supaya setiap jenjang dapat dicapai. Ambang baku dipakai.`,
    en: above
      ? `the threshold ${say('en')} must be lower than ${sayAbove('en')}, or they overlap. The default thresholds are used.`
      : `the threshold ${say('en')} must be above 0, so that each step can be reached. The default thresholds are used.`,
  };
  return [{ row: row ?? other, text }];
}

/** A step that ends where the one before it does, or earlier, could never be reached. */
function risingFaults(values: Numbers, place: Place): readonly GroupFault[] {
  const steps = Object.entries(values);
  const at = steps.findIndex(([, value], i) => value <= (steps[i - 1]?.[1] ?? Number.NEGATIVE_INFINITY));
  const [before, after] = [steps[at - 1], steps[at]];
  if (!before || !after) return [];
  const [row, other] = [rowOf(after[0], place), rowOf(before[0], place)];
  const say = (locale: Locale): readonly [string, string] => [
    row ? named(row, locale) : plainly(after, locale),
    other ? named(other, locale) : plainly(before, locale),
  ];
  const [[later, earlier], [laterEn, earlierEn]] = [say('id'), say('en')];
  const text = {
    id: `${later} harus lebih besar daripada ${earlier}, supaya setiap langkah dapat dicapai. Angka baku dipakai.`,
    en: `${laterEn} must be above ${earlierEn}, so that each step can be reached. The default numbers are used.`,
  };
  return [{ row: row ?? other, text }];
}

function rowOf(key: string, { sources, region, year }: Place): SettingRow | null {
  return settledRow(key, sources, region, year);
}

/** `bobot_hotel_A1 = 20 (baris 5)`. */
function named({ key, value, row }: SettingRow, locale: Locale): string {
  const place = row === undefined ? '' : ` (${{ id: 'baris', en: 'row' }[locale]} ${row})`;
  return `${plainly([key, Number(value)], locale)}${place}`;
}

function plainly([key, value]: readonly [string, number], locale: Locale): string {
  return `${key} = ${formatNumber(value, locale)}`;
}
