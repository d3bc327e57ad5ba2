import type { CellRemark, ImportOutcome, Locale, Proposal, SkippedRow, Template } from '../core/index.ts';
import { shownHeader } from './import-header.ts';
import { sayUnmapped, sayWhy, sureness, words } from './import-words.ts';

const MOST_LISTED = 50;

/** A proposal as people read it on a screen: how sure it is of each column, and what it leaves out. */
export function proposalText(proposal: Proposal, template: Template, locale: Locale): string {
  const say = words[locale];
  const columns = proposal.columns.map(({ from, to, confidence, sureness: sure, why, understood }) => {
    const share = `${Math.round(confidence * 100)} %`;
    const read = understood === null ? '' : `; ${say.understood} ${Math.round(understood * 100)} %`;
    return `  ${shown(from)} → ${to}: ${sureness[locale][sure]} ${share} (${sayWhy(why, locale)}${read})`;
  });
  const unmapped = proposal.unmapped.map(
    ({ from, why, filled }) => `  ${shown(from)}: ${sayUnmapped(why, locale)} (${say.cells(filled)})`,
  );
  const unfilled = proposal.unfilled.map(
    (field) => `  ${field} (${template.columns[field]?.label[locale] ?? ''})`,
  );
  return [
    ...section(say.proposal, columns),
    ...section(say.unmapped, unmapped),
    ...section(say.unfilled, unfilled),
  ].join('');
}

/** What became of the rows, as people read it on a screen. */
export function outcomeText(outcome: ImportOutcome, locale: Locale): string {
  const say = words[locale];
  const refused = outcome.refused.flatMap(({ reasons }) =>
    reasons.map((reason) => remarkLine(reason, locale)),
  );
  const unused = outcome.unused.map(({ from, filled }) => `  ${shown(from)} (${say.cells(filled)})`);
  return [
    ...section(say.skipped, skippedLines(outcome.skipped, locale)),
    ...section(say.unused, unused),
    ...section(say.refused, cut(refused, locale)),
    ...section(
      say.questions,
      cut(
        outcome.questions.map((one) => remarkLine(one, locale)),
        locale,
      ),
    ),
    ...section(
      say.remarks,
      outcome.remarks.map((text) => `  ${text[locale]}`),
    ),
    `${say.summary(outcome.rows, outcome.imported.length, outcome.refused.length)}\n`,
  ].join('');
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${title}\n`, ...lines.map((line) => `${line}\n`)];
}

function remarkLine({ row, from, field, message }: CellRemark, locale: Locale): string {
  const place = from === null ? field : shown(from);
  return `  ${words[locale].row} ${row}${place === null ? '' : `, ${place}`}: ${message}`;
}

function cut(lines: readonly string[], locale: Locale): readonly string[] {
  if (lines.length <= MOST_LISTED) return lines;
  return [...lines.slice(0, MOST_LISTED), `  ${words[locale].more(lines.length - MOST_LISTED)}`];
}

function skippedLines(skipped: readonly SkippedRow[], locale: Locale): readonly string[] {
  const reasons = [...new Set(skipped.map(({ why }) => why))];
  return reasons.map((why) => {
    const rows = skipped.filter((one) => one.why === why).map(({ row }) => row);
    return `  ${words[locale].skip[why]}: ${words[locale].row} ${spans(rows).join(', ')}`;
  });
}

/** `[1, 2, 3, 7]` as `1–3` and `7`. */
function spans(rows: readonly number[]): readonly string[] {
  const found: [number, number][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else found.push([row, row]);
  }
  return found.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`));
}

const LONGEST = 60;

/** A header of the source, cut where it is long. */
function shown(header: string): string {
  const whole = shownHeader(header);
  return whole.length > LONGEST ? `${whole.slice(0, LONGEST - 1)}…` : whole;
}
