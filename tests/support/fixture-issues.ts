import { checkWorkbook } from '../../core/commands/check-workbook.ts';
import type { Issue } from '../../core/engine/issue.ts';
import { katalog } from '../../core/katalog/index.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import type { FixtureWorkbook } from './fixture.ts';
import { COMPARES_ROWS, type FixtureBook } from './fixture-books.ts';
import type { FixtureRow } from './fixture-format.ts';
import { dayOf, recordAt, snapshotOf } from './fixture-snapshot.ts';

/** What a fixture row breaks according to its column `melanggar`: `VR-01@T01.1.tanggal_lapor`, sorted. */
export function expectedIssues({ breaks }: FixtureRow): readonly string[] {
  return breaks.map(({ rule, template, record, column }) => `${rule}@${template}.${record}.${column}`).sort();
}

/** What a check of a fixture's workbook finds, said in the same way. */
export function issuesFound(workbook: FixtureWorkbook): readonly string[] {
  const snapshot = snapshotOf(workbook, katalog.templates);
  return placesOf(checkWorkbook(snapshot, { today: dayOf(workbook.today), beside: [], locale: 'id' }).issues);
}

/** Issues in the same words: the rule, the template, the record counted from 1, the column; sorted. */
export function placesOf(issues: readonly Issue[]): readonly string[] {
  return issues
    .map(({ rule, template, row, column }) => `${rule}@${template}.${recordOf(template, row)}.${column}`)
    .sort();
}

/**
 * What a check finds in several fixtures at once, by fixture; what is found elsewhere is under `null`. That the rows of
 * different fixtures are alike is left out.
 */
export function issuesByFixture(
  snapshot: Snapshot,
  book: FixtureBook,
  today: number,
): ReadonlyMap<FixtureRow | null, readonly string[]> {
  const found = new Map<FixtureRow | null, string[]>();
  for (const { rule, template, row, column } of checkWorkbook(snapshot, { today, beside: [], locale: 'id' })
    .issues) {
    if (COMPARES_ROWS.test(rule)) continue;
    const record = recordOf(template, row);
    const owner = book.ownerOf(template, record, column ?? '');
    const words = found.get(owner?.row ?? null) ?? [];
    words.push(`${rule}@${template}.${owner?.record ?? record}.${column}`);
    found.set(owner?.row ?? null, words);
  }
  for (const words of found.values()) words.sort();
  return found;
}

/** The number of the record in a sheet row, from 1; 0 for what concerns the whole sheet. */
function recordOf(id: string, row: number | null): number {
  const template = katalog.templates.find((one) => one.id === id);
  return template && row !== null ? recordAt(template, row) : 0;
}
