import { type ExplainedMeasure, explained, explainedMeasure } from '../../engine/indicator/explain.ts';
import { type Scope, yearOf } from '../../engine/indicator/scope.ts';
import type { ScoredComponent } from '../../engine/score/task-force.ts';
import { labelJenjang } from '../../katalog/instrumen/angka.ts';
import { sampul } from '../../katalog/templat/sampul.ts';
import { versionOf } from '../../kit/indicator.ts';
import type { ComponentFigure, ComponentPart } from '../../kit/task-force.ts';
import { formatNumber } from '../../locale/format.ts';
import type { Scores } from '../compute-scores.ts';
import { type TaskForceWords, taskForceWords } from './explain-task-force-words.ts';
import {
  type ExplainedPart,
  type ExplainedRows,
  type ExplainedScore,
  type Saying,
  sayingIn,
} from './explained-score.ts';
import type { TaskForceOfYear } from './task-forces.ts';

interface Telling extends Saying {
  readonly words: TaskForceWords;
}

/** The total of each task force and year. */
export function explainTaskForces(scores: Scores, locale: Saying['locale']): readonly ExplainedScore[] {
  const telling = { ...sayingIn(locale), words: taskForceWords[locale] };
  return scores.taskForce.map((one) => totalOf(one, telling));
}

function totalOf(one: TaskForceOfYear, telling: Telling): ExplainedScore {
  const { words, number, locale } = telling;
  const { components, total, predicate, applicableWeight, provisional, nearest } = one;
  const label = predicate === null ? '' : ` ${labelJenjang(predicate)[locale]}`;
  const out = components.filter(({ metric }) => metric === null);
  const ordered = nearest.flatMap((id) => components.filter(({ component }) => component.id === id));
  return {
    id: 'SKOR-GT',
    name: words.total,
    of: unitOf(one),
    definition: words.totalDefinition,
    origin: words.origin,
    value: total,
    text: `${number(total)}${label}${provisional ? ` · ${words.provisional}` : ''}`,
    numerator: total === null ? null : components.reduce((sum, { points }) => sum + (points ?? 0), 0),
    denominator: total === null ? null : applicableWeight,
    parts: components.map((component) => componentPart(component, telling)),
    rows: [],
    leftOut: out.map(({ component }) => ({ text: `${component.id}: ${words.notApplicable}`, rows: [] })),
    changes: [
      ...ordered.flatMap((component) => risesOf(component, telling)),
      ...components.flatMap((component) => capOf(component, telling)),
    ],
  };
}

function unitOf({ region, period }: TaskForceOfYear): string {
  return `${region} ${period}`;
}

function componentPart(
  { component, metric, level, points, weight }: ScoredComponent,
  { words, say, number }: Telling,
): ExplainedPart {
  const { id, name } = component;
  return {
    ...{ id, name: say(name), value: metric, numerator: null, denominator: null, weight },
    note: metric === null ? words.notApplicable : words.level(level ?? 0, `${number(points)}/${weight}`),
  };
}

/** One component of each task force and year; none where there is no such component. */
export function explainComponent(
  id: string,
  scores: Scores,
  locale: Saying['locale'],
): readonly ExplainedScore[] {
  const telling = { ...sayingIn(locale), words: taskForceWords[locale] };
  return scores.taskForce.flatMap((one) =>
    one.components
      .filter(({ component }) => component.id === id)
      .map((component) => componentOf(component, one, scores.taskForceScope(one), telling)),
  );
}

function componentOf(
  one: ScoredComponent,
  unit: TaskForceOfYear,
  scope: Scope,
  telling: Telling,
): ExplainedScore {
  const { words, say, number } = telling;
  const { component, metric, level, points, weight, parts } = one;
  const [only, ...others] = parts;
  const single = others.length === 0 ? only : undefined;
  const traced = component.parts.map((part) => traceOf(part, component.parts.length > 1, scope, telling));
  return {
    id: component.id,
    name: say(component.name),
    of: unitOf(unit),
    definition: say(component.definition),
    origin: component.origin,
    value: metric,
    text:
      metric === null
        ? words.notApplicable
        : `${number(metric)} → ${words.level(level ?? 0, `${number(points)}/${weight}`)}`,
    numerator: single?.numerator ?? null,
    denominator: single?.denominator ?? null,
    parts: parts.map(({ key, label, share, value, numerator, denominator }) => ({
      ...{ id: key, name: say(label), value, numerator, denominator, weight: share },
      note: value === null ? words.noDenominator(component.skipsEmpty) : '',
    })),
    rows: traced.flatMap(({ rows }) => rows),
    leftOut: traced.flatMap(({ leftOut }) => leftOut),
    changes: [...risesOf(one, telling), ...capOf(one, telling)],
  };
}

/** The next level, what it would add, and how many rows more are enough where one share is all. */
function risesOf(
  { component, parts, next }: ScoredComponent,
  { words, number, locale }: Telling,
): readonly string[] {
  if (next === null) return [];
  const said = words.next(component.id, number(next.missing), next.level, number(next.gain));
  const [only, ...others] = parts;
  if (!only || others.length > 0 || only.numerator === null || only.denominator === null) return [said];
  const isShare = Math.abs((only.numerator / only.denominator) * 100 - (only.value ?? Number.NaN)) < 1e-9;
  const more = Math.ceil((next.from / 100) * only.denominator - only.numerator - 1e-9);
  return isShare ? [`${said} ${words.enough(more, formatNumber(only.denominator, locale))}`] : [said];
}

function capOf({ component, capped }: ScoredComponent, { say }: Telling): readonly string[] {
  return capped && component.cap ? [`${component.id}: ${say(component.cap.reason)}`] : [];
}

interface Trace {
  readonly rows: readonly ExplainedRows[];
  readonly leftOut: readonly ExplainedRows[];
}

/** The rows of a part, with its name before them where there are several. */
function traceOf(part: ComponentPart, isOneOfMany: boolean, scope: Scope, telling: Telling): Trace {
  const { say, words } = telling;
  const name = isOneOfMany ? `${say(part.label)}: ` : '';
  const measures = measuresOfPart(part.figure, scope, telling);
  if (measures === null) return { rows: [], leftOut: unsent(part.figure, name, scope, telling) };
  return {
    rows: measures.flatMap(({ sheet, counted, having }) => [
      { text: `${name}${words.counted(sheet)}`, rows: counted },
      ...(having ? [{ text: `${name}${words.having(sheet)}`, rows: having }] : []),
    ]),
    leftOut: measures.flatMap(({ sheet, leftOut }) =>
      leftOut.map(({ reason, rows }) => ({ text: `${name}${sheet}: ${reason}`, rows })),
    ),
  };
}

/** `null` where a part is not made of rows. */
function measuresOfPart(
  figure: ComponentFigure,
  scope: Scope,
  { locale }: Telling,
): readonly ExplainedMeasure[] | null {
  if (figure.kind === 'reach') return [explainedMeasure(figure.of, null, scope, locale)];
  const made = madeOf(figure, scope);
  return made === null || made.kind === 'submissions' ? null : explained(made, scope, locale);
}

function madeOf(figure: Exclude<ComponentFigure, { readonly kind: 'reach' }>, scope: Scope) {
  if (figure.kind !== 'indicator') return figure;
  return versionOf(figure.of, yearOf(scope.window))?.figure ?? null;
}

/** The forms that are due and of which covers say nothing, and submissions whose quality does not count. */
function unsent(
  figure: ComponentFigure,
  name: string,
  scope: Scope,
  { words }: Telling,
): readonly ExplainedRows[] {
  if (figure.kind === 'reach') return [];
  const made = madeOf(figure, scope);
  if (made?.kind !== 'submissions') return [];
  return scope.senders.flatMap(({ due, declared, quality }, i) => {
    const rows = [{ file: scope.union.books[i]?.fileName ?? null, sheet: sampul.sheet, row: 1 }];
    if (made.of === 'quality') return quality === null ? [{ text: `${name}${words.rejected}`, rows }] : [];
    const silent = due.filter((form) => !['some', 'none'].includes(declared[form] ?? 'silent'));
    return silent.length > 0 ? [{ text: `${name}${words.silent(silent.join(', '))}`, rows }] : [];
  });
}
