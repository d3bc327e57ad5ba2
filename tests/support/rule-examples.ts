import { katalog } from '../../core/katalog/index.ts';
import { columnsNamed } from '../../core/kit/expression/walk.ts';
import { type FixtureWorkbook, readFixtures, workbookOf } from './fixture.ts';
import type { FixtureCell } from './fixture-cell.ts';

const LONGEST = 100;
/** What would not be one line of the list, or would not be read back. */
const UNFIT = /[|\n`\\$]/;

/**
 * For each rule and form the entries of the first fixture row that breaks it alone: the column that the issue points to,
 * and those that the rule's condition names. A line of `rule form|column=entry|…` for each.
 */
export function ruleExamples(): string {
  const fixtures = readFixtures();
  const lines = new Map<string, string>();
  for (const row of fixtures.flatMap(({ rows }) => rows)) {
    const names = new Set(row.breaks.map(({ rule, template }) => `${rule} ${template}`));
    const [broken] = row.breaks;
    const [name] = names;
    if (broken === undefined || name === undefined || names.size > 1) continue;
    const line = lines.has(name) ? null : lineOf(name, broken, workbookOf(row, fixtures));
    if (line !== null) lines.set(name, line);
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

function lineOf(
  name: string,
  { rule, template, record, column }: Broken,
  book: FixtureWorkbook,
): string | null {
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
  return [name, ...texts.map(([one, text]) => `${one}=${text}`)].join('|');
}

function textOf(cell: FixtureCell | undefined): string {
  if (cell === undefined) return '';
  if (cell.kind === 'date') return cell.value.split('-').reverse().join('/');
  return String(cell.value).replace('.', cell.kind === 'number' ? ',' : '.');
}
