const DAYS_OF_MONTH =
  /^(\d{1,2})\s*(?:-|–|s\.?d\.?|s\/d|sampai(?: dengan)?|dan|&)\s*(\d{1,2})\s+([a-z]+\.?\s+\d{2,4})$/;
const DAY_AND_MONTH = /^\d{1,2} [a-z]+$/;
const ENDS_IN_YEAR = /\d{4}$/;
const TO = /\s+(?:-|–|s\.?d\.?|s\/d|sampai(?: dengan)?)\s+/;

/** The days that a text joins; what the first does not say of month and year, the last does. */
export function daysIn(text: string): readonly string[] {
  const oneMonth = DAYS_OF_MONTH.exec(text);
  if (oneMonth) return [`${oneMonth[1]} ${oneMonth[3]}`, `${oneMonth[2]} ${oneMonth[3]}`];
  const [first = '', last = '', ...more] = text.split(TO);
  const year = DAY_AND_MONTH.test(first) ? (ENDS_IN_YEAR.exec(last)?.[0] ?? '') : '';
  return [`${first} ${year}`.trim(), last, ...more];
}
