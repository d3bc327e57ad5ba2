/** A day of the Gregorian calendar; months and days are counted from 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The serial number of a day, with months that may run over (month 14 of 2023 is February 2024).
 *
 * Whole numbers only: a `Date` object for each cell costs more than the rule that needs it. Serials before
 * 1 March 1900 follow the calendar and not Excel's 29 February 1900, as in Google Sheets and LibreOffice.
 */
export function serialOf(year: number, month: number, day: number): number {
  const months = year * 12 + (month - 1) - 2; // the year starts in March, so that its last day is the leap day
  const y = Math.floor(months / 12);
  const inYear = Math.floor((153 * (months - y * 12) + 2) / 5) + day - 1;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const days = era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + inYear;
  return days - 693_899;
}

/** The day of a serial number; a time of day is dropped. */
export function civilOf(serial: number): CivilDate {
  const days = Math.floor(serial) + 693_899;
  const era = Math.floor(days / 146_097);
  const d = days - era * 146_097;
  const ofEra = Math.floor(
    (d - Math.floor(d / 1460) + Math.floor(d / 36_524) - Math.floor(d / 146_096)) / 365,
  );
  const inYear = d - (365 * ofEra + Math.floor(ofEra / 4) - Math.floor(ofEra / 100));
  const shifted = Math.floor((5 * inYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const day = inYear - Math.floor((153 * shifted + 2) / 5) + 1;
  return { year: era * 400 + ofEra + (month <= 2 ? 1 : 0), month, day };
}

/** The serial number of a day that exists in the calendar, or `null` (31 April, 29 February 2023). */
export function realSerial(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const serial = serialOf(year, month, day);
  return civilOf(serial).day === day ? serial : null;
}

/** The day of the week of a serial number: 0 is Sunday. */
export function weekdayOf(serial: number): number {
  return (((Math.floor(serial) - 1) % 7) + 7) % 7;
}

/** `2024-07-31` of a serial number. */
export function isoOf(serial: number): string {
  const { year, month, day } = civilOf(serial);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
