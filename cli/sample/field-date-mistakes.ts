import { type CellValue, civilOf, serialOf, weekdayOf } from '../../core/index.ts';
import type { FieldFacts, NamedColumn } from './field-facts.ts';
import { type Mistake, slip } from './mistake.ts';
import type { Random } from './random.ts';

const WEEKDAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const;
const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

/** Dates that are none, are doubtful, lie ahead, or lie before the law. */
export function dateMistakes(
  { name, column }: NamedColumn,
  { calendar, bygone }: FieldFacts,
): readonly Mistake[] {
  const change = (rule: string, write: (day: number, random: Random) => CellValue): Mistake =>
    slip(rule, name, ({ row }, random) => {
      const day = row[name];
      return typeof day === 'number' ? { [name]: write(day, random) } : null;
    });
  return [
    change('VF-03', noDay),
    change('VF-04', wrongWeekday),
    slip('VF-04', name, ({ row }) => {
      const day = row[name];
      return typeof day === 'number' && civilOf(day).day > 12 ? { [name]: monthFirst(day) } : null;
    }),
    ...(column.future ? [] : [change('VF-05', (_, random) => calendar.today + random.integer(1, 400))]),
    ...(bygone.includes(name) ? [change('VF-06', longAgo)] : []),
  ];
}

function noDay(day: number, random: Random): string {
  const { year } = civilOf(day);
  return random.pick([
    `31/04/${year}`,
    `30/02/${year}`,
    `15/13/${year}`,
    'akhir bulan lalu',
    'pertengahan tahun',
  ]);
}

function wrongWeekday(day: number, random: Random): string {
  const { year, month, day: date } = civilOf(day);
  const weekday = WEEKDAYS[(weekdayOf(day) + random.integer(1, 6)) % 7];
  return `${weekday}, ${date} ${MONTHS[month - 1]} ${year}`;
}

function monthFirst(day: number): string {
  const { year, month, day: date } = civilOf(day);
  return `${String(month).padStart(2, '0')}/${date}/${year}`;
}

function longAgo(day: number, random: Random): number {
  const { month, day: date } = civilOf(day);
  return serialOf(random.integer(2001, 2006), month, Math.min(date, 28));
}
