import type { Text } from '../../locale/text.ts';
import { civilOf } from '../../workbook/serial.ts';

const MONTHS_ID =
  'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');
const MONTHS_EN =
  'January February March April May June July August September October November December'.split(' ');
const ROMAN = ['I', 'II', 'III', 'IV'];

/** What the period from one day to another is called: `Juli 2024`, `Triwulan III 2024`; months for any other stretch. */
export function periodName(first: number, last: number): Text {
  const [from, to] = [civilOf(first), civilOf(last)];
  const months = (to.year - from.year) * 12 + to.month - from.month + 1;
  const whole = (from.month - 1) % months === 0 && from.year === to.year;
  const number = ROMAN[(from.month - 1) / months] ?? '';
  if (months === 1) return monthName(from);
  if (months === 3 && whole)
    return { id: `Triwulan ${number} ${to.year}`, en: `quarter ${number} of ${to.year}` };
  if (months === 6 && whole)
    return { id: `Semester ${number} ${to.year}`, en: `half-year ${number} of ${to.year}` };
  if (months === 12 && whole) return { id: `Tahun ${to.year}`, en: `the year ${to.year}` };
  const [begin, end] = [monthName(from), monthName(to)];
  return { id: `${begin.id} sampai ${end.id}`, en: `${begin.en} to ${end.en}` };
}

/** `Juli 2024`. */
export function monthName({ year, month }: { readonly year: number; readonly month: number }): Text {
  return { id: `${MONTHS_ID[month - 1]} ${year}`, en: `${MONTHS_EN[month - 1]} ${year}` };
}

/** `2024-M07`, the id of a month (specification §1.3). */
export function monthId({ year, month }: { readonly year: number; readonly month: number }): string {
  return `${year}-M${String(month).padStart(2, '0')}`;
}
