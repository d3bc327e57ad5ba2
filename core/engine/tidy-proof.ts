import type { DecodedTemplate } from './decode/template-rows.ts';
import { BLANK, type Cells } from './table.ts';
import type { FoundChange } from './tidy.ts';

/**
 * The changes of normal form that leave a template's data as they were: each changed cell reads as before and breaks no
 * further rule. `after` is the template as it would be read with all of them made.
 */
export function provenChanges(
  before: DecodedTemplate,
  after: DecodedTemplate,
  changes: readonly FoundChange[],
): readonly FoundChange[] {
  const [old, now] = [indexOf(before), indexOf(after)];
  return changes.filter(({ field, row }) => {
    const [was, is] = [before.columns[field], after.columns[field]];
    const [record, next] = [old.recordAt(field, row), now.recordAt(field, row)];
    if (!was || !is || record === undefined) return false;
    // A row of which only spaces were there is no row any more.
    if (next === undefined) return was.state[record] === BLANK;
    return (
      isSame(was, record, is, next) &&
      now.rulesAt(field, next).every((rule) => old.rulesAt(field, record).includes(rule))
    );
  });
}

function indexOf({ layout, issues }: DecodedTemplate) {
  const records = new Map(Array.from(layout.rows, (row, record) => [row, record] as const));
  const rules = new Map<string, string[]>();
  for (const { column, row, rule } of issues) {
    const key = `${column} ${row}`;
    rules.set(key, [...(rules.get(key) ?? []), rule]);
  }
  return {
    recordAt: (field: string, row: number): number | undefined =>
      layout.columns[field]?.row === row ? 0 : records.get(row),
    rulesAt: (field: string, record: number): readonly string[] => rules.get(`${field} ${record}`) ?? [],
  };
}

/** Whether two cells say the same, whatever they hold. */
function isSame(was: Cells, record: number, is: Cells, next: number): boolean {
  if (was.state[record] !== is.state[next]) return false;
  if (was.state[record] === BLANK) return true;
  return meaningOf(was, record) === meaningOf(is, next);
}

function meaningOf(cells: Cells, record: number): string | number | null {
  if (cells.kind === 'set') return (cells.pool[cells.values[record] ?? -1] ?? []).join();
  return cells.values[record] ?? null;
}
