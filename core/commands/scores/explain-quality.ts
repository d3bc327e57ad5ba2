import type { RowPlace } from '../../engine/indicator/explain.ts';
import type { Issue } from '../../engine/issue.ts';
import type { QualityTrail } from '../../engine/score/quality-trail.ts';
import { katalog } from '../../katalog/index.ts';
import { labelJenjang } from '../../katalog/instrumen/angka.ts';
import { instrumenMutu } from '../../katalog/instrumen/mutu-data.ts';
import type { QualityDimension } from '../../kit/data-quality.ts';
import type { Scores } from '../compute-scores.ts';
import { type QualityWords, qualityWords } from './explain-quality-words.ts';
import {
  type ExplainedPart,
  type ExplainedRows,
  type ExplainedScore,
  grouped,
  type Saying,
  sayingIn,
} from './explained-score.ts';
import { numbersIn } from './numbers.ts';
import type { SubmissionScore } from './submissions.ts';

const { dimensions, keys, unknown, warningRow, rejected } = instrumenMutu;
const templates = new Map(katalog.templates.map((template) => [template.id, template]));

const NO_TRAIL: QualityTrail = { cells: [], invalid: [], errors: [], warnings: [], surplus: [], erased: [] };

interface Telling extends Saying {
  readonly words: QualityWords;
  readonly scores: Scores;
}

/** The data quality of each submission, with its dimensions. */
export function explainQuality(scores: Scores, locale: Saying['locale']): readonly ExplainedScore[] {
  const telling = { ...sayingIn(locale), words: qualityWords[locale], scores };
  return scores.dataQuality.map((one) => totalOf(one, telling));
}

/** One dimension of each submission; none where there is no such dimension. */
export function explainDimension(
  id: string,
  scores: Scores,
  locale: Saying['locale'],
): readonly ExplainedScore[] {
  const found = dimensions.find((one) => one.id === id);
  const telling = { ...sayingIn(locale), words: qualityWords[locale], scores };
  return found ? scores.dataQuality.map((one, at) => dimensionOf(found, one, at, telling)) : [];
}

function totalOf(one: SubmissionScore, telling: Telling): ExplainedScore {
  const { words, number, say, locale } = telling;
  const parts = dimensions.map((dimension) => dimensionPart(dimension, one, telling));
  const weights = parts.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  const gain = ({ weight, value }: ExplainedPart): number => ((weight ?? 0) * (100 - (value ?? 0))) / weights;
  const rising = [...parts].filter((part) => gain(part) > 0).sort((a, b) => gain(b) - gain(a));
  return {
    id: 'SKOR-MUTU',
    name: words.total,
    of: one.submission,
    definition: words.totalDefinition,
    origin: words.origin,
    value: one.total,
    text: one.rejected
      ? `${say(rejected)} (${number(one.total)})`
      : `${number(one.total)} ${labelJenjang(one.band)[locale]}`,
    numerator: parts.reduce((sum, { weight, value }) => sum + (weight ?? 0) * (value ?? 0), 0),
    denominator: weights,
    parts,
    rows: [],
    leftOut: one.rejected ? [{ text: words.leaks(one.counts.leaks), rows: [] }] : [],
    changes: rising.map((part) => words.gain(part.id, number(gain(part)))),
  };
}

function dimensionPart(
  { id, label }: (typeof dimensions)[number],
  one: SubmissionScore,
  { say, words, scores }: Telling,
): ExplainedPart {
  const year = one.period === null ? 0 : Number(one.period.slice(0, 4));
  const region = one.region ?? scores.region;
  const [numerator, denominator] = fractionOf(id, one);
  return {
    ...{ id, name: say(label), value: one.dimensions[id], numerator, denominator },
    weight: numbersIn(scores.settings, region, year)[keys.weight + id] ?? 0,
    note: id === 'TW' ? words.late(one.counts.late) : '',
  };
}

/** What is above and below the line; points for days are no fraction. */
function fractionOf(
  id: QualityDimension,
  { counts }: SubmissionScore,
): readonly [numerator: number | null, denominator: number | null] {
  const { filled, required, checked, invalid, rows, errorRows, warningRows, surplus } = counts;
  switch (id) {
    case 'KL':
      return [filled + unknown.counts * counts.unknown, required];
    case 'VL':
      return [checked - invalid, checked];
    case 'KS':
      return [rows - errorRows - warningRow * warningRows, rows];
    case 'TW':
      return [null, null];
    case 'KU':
      return [rows - surplus, rows];
  }
}

function dimensionOf(
  dimension: (typeof dimensions)[number],
  one: SubmissionScore,
  at: number,
  telling: Telling,
): ExplainedScore {
  const { words, say, number } = telling;
  const { id } = dimension;
  const part = dimensionPart(dimension, one, telling);
  const trail = telling.scores.qualityTrail(at) ?? NO_TRAIL;
  const faults = faultsOf(id, trail, one.file, telling);
  return {
    id,
    name: say(dimension.label),
    of: one.submission,
    definition: say(dimension.definition),
    origin: words.origin,
    value: part.value,
    text: [number(part.value), ...(part.note === '' ? [] : [part.note])].join(' · '),
    numerator: part.numerator,
    denominator: part.denominator,
    parts: [],
    rows: faults.map(({ text, rows }) => ({ text, rows })),
    leftOut: leftOutOf(id, trail, one.file, telling),
    changes: changesOf(part, one, faults, telling),
  };
}

/** Cells or rows with one fault, and how much each of them takes. */
interface Fault extends ExplainedRows {
  readonly each: number;
}

/** The cells and rows that lower a dimension, by what is wrong with them. */
function faultsOf(
  id: QualityDimension,
  { cells, invalid, errors, warnings, surplus }: QualityTrail,
  file: string | null,
  { words, say }: Telling,
): readonly Fault[] {
  const place = placeIn(file);
  const column = (template: string, name: string | null): string => {
    const found = templates.get(template)?.columns[name ?? ''];
    return found ? say(found.label) : (name ?? '');
  };
  const faults = <T extends Place>(each: number, some: readonly T[], said: (one: T) => string) =>
    grouped(some, said, place).map((group): Fault => ({ ...group, each }));
  const missing = (says: 'blank' | 'unknown', each: number): readonly Fault[] =>
    faults(
      each,
      cells.filter((one) => one.says === says),
      (one) => words.cell(one.sheet, column(one.template, one.column), words[says]),
    );
  const judged = (some: readonly Issue[], what: string, each: number): readonly Fault[] =>
    faults(each, some, ({ rule, sheet }) => words.issue(rule, sheet, what));
  switch (id) {
    case 'KL':
      return [...missing('blank', 1), ...missing('unknown', 1 - unknown.counts)];
    case 'VL':
      return faults(1, invalid, (one) => words.issue(one.rule, one.sheet, column(one.template, one.column)));
    case 'KS':
      return [...judged(errors, words.error, 1), ...judged(warnings, words.warning, warningRow)];
    case 'TW':
      return [];
    case 'KU':
      return faults(1, surplus, ({ rule, sheet }) => words.issue(rule, sheet, words.double));
  }
}

interface Place {
  readonly sheet: string;
  readonly row: number | null;
}

function leftOutOf(
  id: QualityDimension,
  { erased }: QualityTrail,
  file: string | null,
  { words }: Telling,
): readonly ExplainedRows[] {
  const said = words.notCounted[id];
  const general = said === '' ? [] : [{ text: said, rows: [] }];
  if (id === 'TW') return general;
  return [...general, ...grouped(erased, ({ sheet }) => words.erased(sheet), placeIn(file))];
}

/** What mending each group of cells or rows would add; a row with several faults is mended when all of them are. */
function changesOf(
  { id, value, denominator }: ExplainedPart,
  { counts: { late } }: SubmissionScore,
  faults: readonly Fault[],
  { words, number }: Telling,
): readonly string[] {
  if (id === 'TW') return late !== null && late <= 0 ? [] : [words.inTime];
  if (value === 100 || denominator === null || denominator === 0) return [];
  return faults.map(({ text, rows, each }) => {
    const places = id === 'KL' || id === 'VL' ? rows : [...new Set(rows.map(keyOf))];
    return words.mended(text, number((places.length * each * 100) / denominator));
  });
}

function keyOf({ sheet, row }: RowPlace): string {
  return `${sheet} ${row}`;
}

function placeIn(file: string | null) {
  return ({ sheet, row }: Place): RowPlace => ({ file, sheet, row: row ?? 1 });
}
