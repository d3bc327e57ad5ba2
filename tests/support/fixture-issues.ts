import { checkWorkbook } from '../../core/commands/check-workbook.ts';
import type { Issue } from '../../core/engine/issue.ts';
import { katalog } from '../../core/katalog/index.ts';
import type { FixtureWorkbook } from './fixture.ts';
import type { FixtureRow } from './fixture-format.ts';
import { dayOf, recordAt, snapshotOf } from './fixture-snapshot.ts';

/** What a fixture row breaks according to its column `melanggar`: `VR-01@T01.1.tanggal_lapor`, sorted. */
export function expectedIssues({ breaks }: FixtureRow): readonly string[] {
  return breaks.map(({ rule, template, record, column }) => `${rule}@${template}.${record}.${column}`).sort();
}

/** What a check of a fixture's workbook finds, said in the same way. */
export function issuesFound(workbook: FixtureWorkbook): readonly string[] {
  const today = dayOf(workbook.today);
  const snapshot = snapshotOf(workbook, katalog.templates);
  return placesOf(checkWorkbook(snapshot, { today, beside: [], locale: 'id' }).issues);
}

/** Issues as the rule, the template, the record counted from 1, and the column. */
export function placesOf(issues: readonly Issue[]): readonly string[] {
  return issues.map(({ rule, template: id, row, column }) => {
    const template = katalog.templates.find((one) => one.id === id);
    if (!template || row === null) return `${rule}@${id}`;
    return `${rule}@${id}.${recordAt(template, row)}.${column}`;
  }).sort();
}
