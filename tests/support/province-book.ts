import { makeProvince, type ProvinceBreach, type ProvinceWorkbook } from '../../cli/sample/make-province.ts';
import { checkWorkbook, type Issue, type Snapshot, serialOf } from '../../core/index.ts';
import { MemoryWorkbook } from '../../core/workbook/memory-workbook.ts';

/** The day on which the province is made and checked. */
export const TODAY = serialOf(2025, 8, 12);

/** A workbook of the province as the reference host reads it, and where its rules are broken. */
export interface ReadBook {
  readonly name: string;
  readonly snapshot: Snapshot;
  readonly breaches: readonly ProvinceBreach[];
}

/** The workbooks that are checked, and those that lie beside them only. */
export interface ReadProvince {
  readonly books: readonly ReadBook[];
  readonly earlier: readonly ReadBook[];
}

/** The province of {@link makeProvince}, or the workbooks of some names, written and read again in memory. */
export function readProvince(spoilt: boolean, wanted = (_name: string): boolean => true): ReadProvince {
  const { books, earlier } = makeProvince({ today: TODAY, locale: 'id', spoilt, wanted });
  return { books: books.map(readBook), earlier: earlier.map(readBook) };
}

function readBook({ name, update, breaches }: ProvinceWorkbook): ReadBook {
  const host = new MemoryWorkbook();
  host.write({ ...update, marks: [] });
  return { name, snapshot: { ...host.read(), fileName: `${name}.xlsx` }, breaches };
}

/** What a check finds in a workbook with all others beside it. */
export function issuesIn(snapshot: Snapshot, name: string, all: readonly ReadBook[]): readonly Issue[] {
  const beside = all.filter((other) => other.name !== name).map((other) => other.snapshot);
  return checkWorkbook(snapshot, { today: TODAY, locale: 'id', beside }).issues;
}

/** A place and a rule as one line: workbook, sheet, row, field_id, rule. */
export function lineOf(name: string, { sheet, row, column, rule }: ProvinceBreach): string {
  return [name, sheet, row, column, rule].join(' | ');
}

/** What checks find in workbooks, each with all the others beside it, as {@link lineOf} says it. */
export function foundIn(books: readonly ReadBook[], all: readonly ReadBook[]): readonly string[] {
  return books.flatMap(({ name, snapshot }) =>
    issuesIn(snapshot, name, all).map((issue) => lineOf(name, issue)),
  );
}
