const FIRST_MONTH = /^(?<year>\d{4})-(?:M(?<month>\d{2})|T(?<quarter>[1-4])|S(?<half>[12])|Y)$/;
const YEARS = /^(\d{4})-(\d{4})$/;

/** A stretch of months; the first is counted on from year 0. */
interface Months {
  readonly first: number;
  readonly months: number;
}

/** The months of a period id, or of a window of two joined by `/` (`2024-M01/2024-M07`); `null` for anything else. */
export function monthsOf(period: string): Months | null {
  const [from = '', to, ...more] = period.split('/');
  const [begin, end] = [monthsOfOne(from), monthsOfOne(to ?? from)];
  if (!begin || !end || more.length > 0 || end.first < begin.first) return null;
  return { first: begin.first, months: end.first + end.months - begin.first };
}

function monthsOfOne(period: string): Months | null {
  const years = YEARS.exec(period);
  if (years) {
    const [from, to] = [Number(years[1]), Number(years[2])];
    return to < from ? null : { first: from * 12, months: (to - from + 1) * 12 };
  }
  const found = FIRST_MONTH.exec(period)?.groups;
  if (!found) return null;
  const year = Number(found['year']) * 12;
  if (found['month'] !== undefined) return { first: year + Number(found['month']) - 1, months: 1 };
  if (found['quarter'] !== undefined) return { first: year + (Number(found['quarter']) - 1) * 3, months: 3 };
  if (found['half'] !== undefined) return { first: year + (Number(found['half']) - 1) * 6, months: 6 };
  return { first: year, months: 12 };
}
