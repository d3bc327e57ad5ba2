import type { TidyWorkbookContext } from '../../core/commands/tidy-workbook.ts';
import { applyTidy, proposeTidy, type TidyProposal } from '../../core/commands/tidy-workbook.ts';
import { katalog } from '../../core/katalog/index.ts';
import type { CellValue } from '../../core/workbook/cell.ts';
import { editedSnapshot } from '../../core/workbook/edited-snapshot.ts';
import { type Snapshot, sheetNamed } from '../../core/workbook/snapshot.ts';
import { readFixtures, workbookOf } from '../support/fixture.ts';
import { parseFixture } from '../support/fixture-format.ts';
import { dayOf, snapshotOf } from '../support/fixture-snapshot.ts';

const fixtures = readFixtures();

/** Every fifth small workbook of the fixtures, with the day on which it is checked: all kinds of mistakes are among them. */
export function fixtureBooks(): readonly {
  readonly snapshot: Snapshot;
  readonly context: TidyWorkbookContext;
}[] {
  const rows = fixtures.flatMap((fixture) => fixture.rows).filter((_, i) => i % 5 === 0);
  return rows.map((row) => {
    const workbook = workbookOf(row, fixtures);
    return { snapshot: snapshotOf(workbook, katalog.templates), context: contextOf(dayOf(workbook.today)) };
  });
}

/** The sound workbook of the fixtures with cells changed, as in fixtures: `{ 'T02.1.kode_korban': '∅' }`. */
export function bookWith(cells: Readonly<Record<string, string>>): Snapshot {
  const table = [[...Object.keys(cells), 'melanggar'], ['--'], [...Object.values(cells), '']];
  const lines = table.map((line) => `| ${line.join(' | ')} |`);
  const [, row] = parseFixture(['# T00 Sampul', '', ...lines].join('\n'), 'uji.md').rows;
  if (!row) throw new RangeError('no row');
  return snapshotOf(workbookOf(row, fixtures), katalog.templates);
}

/** A context on a day, with ids that count up and look like those of hosts. */
export function contextOf(today = dayOf('2024-08-08')): TidyWorkbookContext {
  let ids = 0;
  return {
    locale: 'id',
    beside: [],
    today,
    newId: () => `b871fc1e-d325-4ce8-aeb5-${String(++ids).padStart(12, '0')}`,
  };
}

/** The workbook with everything done that is proposed. */
export function tidied(snapshot: Snapshot, proposal: TidyProposal): Snapshot {
  const all = new Set(proposal.changes.map(({ id }) => id));
  return editedSnapshot(snapshot, applyTidy(proposal, all).edits ?? []);
}

/** What tidying makes of one cell of the first record of a template. */
export function tidiedCell(template: string, field: string, written: string): CellValue {
  const snapshot = bookWith({ [`${template}.1.${field}`]: written });
  const after = tidied(snapshot, proposeTidy(snapshot, contextOf()));
  const name = katalog.templates.find(({ id }) => id === template)?.sheet ?? '';
  const columns = sheetNamed(after, name)?.columns ?? [];
  return columns.find(({ values }) => values[1] === field)?.values[2] ?? null;
}
