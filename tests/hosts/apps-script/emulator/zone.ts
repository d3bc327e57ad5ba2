const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const clocks = new Map<string, Intl.DateTimeFormat>();

/** The serial number that stands in a cell for a moment, in the spreadsheet's time zone. */
export function serialOfDate(date: Date, zone: string): number {
  return (wallTime(date.getTime(), zone) - EPOCH) / DAY;
}

/** The moment at which clocks in the time zone show a serial number. */
export function dateOfSerial(serial: number, zone: string): Date {
  const wanted = Math.round(serial * DAY) + EPOCH;
  let moment = wanted;
  // The offset depends on the moment that is sought: two steps settle it, a third meets the hour that a change skips.
  for (let step = 0; step < 3; step++) moment += wanted - wallTime(moment, zone);
  return new Date(moment);
}

/** What clocks in the zone show at a moment, as if it were UTC. */
function wallTime(moment: number, zone: string): number {
  const parts = clockOf(zone).formatToParts(new Date(moment));
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((one) => one.type === type)?.value ?? 0);
  const shown = new Date(0);
  shown.setUTCFullYear(part('year'), part('month') - 1, part('day'));
  shown.setUTCHours(part('hour'), part('minute'), part('second'), moment - Math.floor(moment / 1000) * 1000);
  return shown.getTime();
}

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  clocks.set(zone, clock);
  return clock;
}
