import { formatNumber } from './format.ts';
import type { Locale } from './text.ts';

/** How many digits of a binary number are meant; what comes after is the noise of the computation. */
const PRECISION = 15;

/**
 * A number rounded half away from zero, as spreadsheets' ROUND does: on its decimal digits, so that 1.005 becomes 1.01
 * and -2.5 becomes -3 (specification §5.1).
 */
export function rounded(value: number, decimals: number): number {
  return roundedAwayFromHalves(value, decimals) ?? Number(digitsOf(value, decimals));
}

/** Larger numbers of the smallest unit may hide a half in their last binary digits. */
const LARGEST_UNITS = 1e12;
const NEAR_HALF = 1e-3;

/** The same without looking at digits, where no half is near; `null` where one may be. */
function roundedAwayFromHalves(value: number, decimals: number): number | null {
  const scale = 10 ** decimals;
  const units = Math.abs(value) * scale;
  if (!(units < LARGEST_UNITS)) return null;
  const whole = Math.floor(units);
  const rest = units - whole;
  if (Math.abs(rest - 0.5) < NEAR_HALF) return null;
  const nearest = (rest > 0.5 ? whole + 1 : whole) / scale;
  return value < 0 ? -nearest : nearest;
}

/** A rounded number with all its decimals, as people read it: `59,46`. */
export function fixedText(value: number, decimals: number, locale: Locale): string {
  const digits = digitsOf(value, decimals);
  const [whole = '', fraction = ''] = digits.replace('-', '').split('.');
  const sign = digits.startsWith('-') && Number(digits) !== 0 ? '-' : '';
  const point = decimals === 0 ? '' : (locale === 'id' ? ',' : '.') + fraction;
  return `${sign}${formatNumber(Number(whole), locale)}${point}`;
}

/** The rounded number in digits, without an exponent. */
function digitsOf(value: number, decimals: number): string {
  const scale = 10n ** BigInt(decimals);
  const { digits, places } = decimalOf(Math.abs(value));
  const scaled = digits * scale;
  const unit = 10n ** BigInt(places);
  const nearest = (scaled + unit / 2n) / unit; // of an even unit the half is exact; a unit of 1 needs none
  const text = String(nearest).padStart(decimals + 1, '0');
  const cut = text.length - decimals;
  const number = decimals === 0 ? text : `${text.slice(0, cut)}.${text.slice(cut)}`;
  return value < 0 ? `-${number}` : number;
}

/** A number as whole digits and how many of them stand behind the point. */
function decimalOf(value: number): { readonly digits: bigint; readonly places: number } {
  const [mantissa = '0', exponent = '0'] = value.toExponential(PRECISION - 1).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const places = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return places >= 0 ? { digits, places } : { digits: digits * 10n ** BigInt(-places), places: 0 };
}
