import { katalog } from '../../core/katalog/index.ts';
import { columnsNamed } from '../../core/kit/expression/walk.ts';
import { type FixtureWorkbook, readFixtures, workbookOf } from './fixture.ts';
import type { FixtureCell } from './fixture-cell.ts';

const LONGEST = 100;
/** What would not be one line of the list, or would not be read back. */
const UNFIT = /[|\n`\\$]/;

/**
 * For each rule and form the entries of the first fixture row that breaks it with the fewest others: the column that the issue points to,
 * and those that the rule's condition names. A line of `rule form|column=entry|…` for each.
 */
export function ruleExamples(): string {
  const fixtures = readFixtures();
  const lines = new Map<string, string>();
  const broken = fixtures
    .flatMap(({ rows }) => rows)
    .map((row) => ({ row, rules: new Set(row.breaks.map(nameOf)).size }))
    .sort((one, other) => one.rules - other.rules);
  for (const { row } of broken) {
    for (const one of row.breaks) {
      const line = lines.has(nameOf(one)) ? null : lineOf(one, workbookOf(row, fixtures));
      if (line !== null) lines.set(nameOf(one), line);
    }
  }
  return [...lines.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, line]) => line)
    .join('\n');
}

interface Broken {
  readonly rule: string;
  readonly template: string;
  readonly record: number;
  readonly column: string;
}

function nameOf({ rule, template }: Broken): string {
  return `${rule} ${template}`;
}

function lineOf({ rule, template, record, column }: Broken, book: FixtureWorkbook): string | null {
  const cells = book.records[template]?.[record - 1] ?? {};
  const named = katalog.rules
    .filter((one) => one.id === rule && one.template.id === template)
    .flatMap(({ cases }) => cases)
    .filter(({ points }) => points === column)
    .flatMap(({ fails }) => columnsNamed(fails).map((node) => node.name));
  const columns = [...new Set([column, ...named])].filter(
    (one) => katalog.templates.find(({ id }) => id === template)?.columns[one]?.derived === false,
  );
  const texts = columns.slice(0, 4).map((one) => [one, textOf(cells[one])] as const);
  if (texts.length === 0 || texts.some(([, text]) => text.length > LONGEST || UNFIT.test(text))) return null;
  return [nameOf({ rule, template, record, column }), ...texts.map(([one, text]) => `${one}=${text}`)].join(
    '|',
  );
}

function textOf(cell: FixtureCell | undefined): string {
  if (cell === undefined) return '';
  if (cell.kind === 'date') return cell.value.split('-').reverse().join('/');
  return String(cell.value).replace('.', cell.kind === 'number' ? ',' : '.');
}
