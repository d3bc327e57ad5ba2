import { instrumenMutu, type SubmissionScore, type TaskForceOfYear } from '../core/index.ts';
import type { Writing } from './score-writing.ts';

const words = {
  id: {
    provisional: 'sementara',
    weight: (weight: string) => `dari bobot ${weight}`,
    notApplicable: 'tidak berlaku (nihil dinyatakan sepanjang masa)',
    noData: { zero: 'tanpa data', nil: 'tanpa data; nihil belum dinyatakan sepanjang masa' },
    level: 'level',
    next: (missing: string, level: number, gain: string) =>
      `kurang ${missing} ke level ${level} (+${gain} nilai)`,
    nearest: 'paling dekat naik',
    shown: 'skor tanpa penolakan',
    counts: {
      cells: (filled: string, required: string, unknown: string) =>
        `sel wajib terisi ${filled} dari ${required}, tidak diketahui ${unknown}`,
      invalid: (bad: string, all: string) => `sel bergalat ${bad} dari ${all}`,
      rows: (errors: string, warnings: string, all: string) =>
        `baris bergalat ${errors}, hanya berperingatan ${warnings}, dari ${all}`,
      surplus: (count: string) => `baris ganda ${count}`,
    },
  },
  en: {
    provisional: 'provisional',
    weight: (weight: string) => `of weight ${weight}`,
    notApplicable: 'not applicable (declared nil for the whole time)',
    noData: { zero: 'no data', nil: 'no data; not declared nil for the whole time' },
    level: 'level',
    next: (missing: string, level: number, gain: string) =>
      `${missing} short of level ${level} (+${gain} points)`,
    nearest: 'nearest to its next level',
    shown: 'score without the rejection',
    counts: {
      cells: (filled: string, required: string, unknown: string) =>
        `${filled} of ${required} required cells filled, ${unknown} not known`,
      invalid: (bad: string, all: string) => `${bad} of ${all} cells with an error`,
      rows: (errors: string, warnings: string, all: string) =>
        `${errors} rows with an error, ${warnings} with warnings only, of ${all}`,
      surplus: (count: string) => `${count} rows too many`,
    },
  },
} as const;

/** The performance of each task force: components with level and points, and what is nearest to rise. */
export function taskForceLines(scores: readonly TaskForceOfYear[], write: Writing): readonly string[] {
  const say = words[write.locale];
  return scores.flatMap((score) => {
    const { region, period, provisional, total, predicate, applicableWeight, components, nearest } = score;
    const notes = provisional ? ` · ${say.provisional}` : '';
    const head = `${write.region(region)} ${period}: ${write.number(total)} ${write.label(predicate)}, ${say.weight(String(applicableWeight))}${notes}`;
    return [
      head,
      ...components.map((one) => `  ${componentLine(one, write)}`),
      ...(nearest.length > 0 ? [`  ${say.nearest}: ${nearest.slice(0, 3).join(', ')}`] : []),
    ];
  });
}

function componentLine(
  { component, parts, metric, level, points, weight, next, capped }: TaskForceOfYear['components'][number],
  write: Writing,
): string {
  const say = words[write.locale];
  const name = `${component.id.padEnd(3)} ${write.say(component.name)}`;
  if (metric === null) return `${name}: ${say.notApplicable}`;
  const line = `${name}: ${write.number(metric)} → ${say.level} ${level} · ${write.number(points)}/${weight}`;
  const more = next ? ` · ${say.next(write.number(next.missing), next.level, write.number(next.gain))}` : '';
  const isEmpty = parts.every(({ value }) => value === null);
  const empty = isEmpty ? ` · ${say.noData[component.whenEmpty]}` : '';
  const cap = capped && component.cap ? ` · ${write.say(component.cap.reason)}` : '';
  return `${line}${empty}${more}${cap}`;
}

/** The data quality of each submission: its dimensions and what they were computed from. */
export function qualityLines(scores: readonly SubmissionScore[], write: Writing): readonly string[] {
  const say = words[write.locale];
  return scores.flatMap((score) => {
    const { submission, file, dimensions, total, band, rejected, counts } = score;
    const name = file === null ? submission : `${submission} (${file})`;
    const verdict = rejected
      ? `${write.paint('red', write.say(instrumenMutu.rejected))} · ${write.paint('dim', `${say.shown} ${write.number(total)}`)}`
      : `${write.number(total)} ${write.label(band)}`;
    const by = instrumenMutu.dimensions.map(
      ({ id, label }) => `${write.say(label)} ${write.number(dimensions[id])}`,
    );
    return [`${name}: ${verdict}`, `  ${by.join(' · ')}`, `  ${countsLine(counts, write)}`];
  });
}

function countsLine(counts: SubmissionScore['counts'], { locale }: Writing): string {
  const say = words[locale].counts;
  const text = (value: number): string => String(value);
  return [
    say.cells(text(counts.filled), text(counts.required), text(counts.unknown)),
    say.invalid(text(counts.invalid), text(counts.checked)),
    say.rows(text(counts.errorRows), text(counts.warningRows), text(counts.rows)),
    say.surplus(text(counts.surplus)),
  ].join('; ');
}
