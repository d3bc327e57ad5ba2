import { realSerial, weekdayOf } from '../../workbook/serial.ts';
import { unbracketed, weekdayIn } from './date-words.ts';
import { plain } from './text.ts';

const DAY_AND_MONTH = /^(\d{1,2})[/.-](\d{1,2})$/;

/** The days that a date without a year can mean, as its weekday tells: those of past years, the latest first. */
export function daysOfWeekday(text: string, thisYear: number): readonly number[] {
  const lower = plain(text).toLowerCase();
  const weekday = weekdayIn(lower);
  const short = DAY_AND_MONTH.exec(unbracketed(lower).trim());
  if (weekday === null || !short) return [];
  const years = Array.from({ length: YEARS_BACK }, (_, back) => thisYear - back);
  const days = years.map((year) => realSerial(year, Number(short[2]), Number(short[1])));
  return days.filter((day): day is number => day !== null && weekdayOf(day) === weekday);
}

const YEARS_BACK = 18; // to 2007 in 2024: the law's first year when the forms were made
