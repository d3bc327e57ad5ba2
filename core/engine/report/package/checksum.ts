import { fingerprintOf } from '../../fingerprint/fingerprint.ts';
import { frequenciesText, type PackageLine } from './package-line.ts';

/** What a checksum stands for besides the lines. */
export interface PackageHead {
  /** A code of CL_WILAYAH. */
  readonly region: string;
  /** A period id such as `2024-M07`. */
  readonly period: string;
  readonly status: 'SEMENTARA' | 'FINAL';
}

/**
 * Sixteen letters that change when any figure of a package changes, in whatever order its lines stand. They find what
 * was changed or lost on the way; they do not prove who made the package.
 */
export function checksumOf({ region, period, status }: PackageHead, lines: readonly PackageLine[]): string {
  const texts = lines.map(normalText).sort(byCodeUnits);
  return fingerprintOf('Paket Rekap 1', [region, period, status, ...texts].join('\n'));
}

function normalText(line: PackageLine): string {
  const { indicator, region, period, dimension, part, state, publication, frequencies } = line;
  const numbers = [line.value, line.numerator, line.denominator, line.n].map(numberText);
  const words = [indicator, region, period, dimension ?? '', part ?? '', state, publication ?? ''];
  const pairs = frequencies === null ? '' : frequenciesText(frequencies);
  return JSON.stringify([...words, ...numbers, pairs]);
}

/** Programs keep fifteen digits at least, so that twelve are the same after any of them has saved the file. */
const DIGITS = 12;

function numberText(value: number | null): string {
  if (value === null) return '';
  const isShort = Number.isInteger(value) && Math.abs(value) < 10 ** DIGITS;
  return String(isShort ? value : Number(value.toPrecision(DIGITS)));
}

function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
