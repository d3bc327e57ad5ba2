import { readXlsx } from '../../cli/xlsx/read-workbook.ts';
import { writeWorkbook } from '../../cli/xlsx/write-workbook.ts';
import { createTemplates } from '../../core/commands/create-templates.ts';
import { serialOf } from '../../core/workbook/serial.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import { readFixtures } from '../support/fixture.ts';
import { bookOfTables, booksOfCovers, type FixtureBook } from '../support/fixture-books.ts';
import { filledByOpenpyxl } from '../support/fixture-fill.ts';
import type { FixtureRow } from '../support/fixture-format.ts';
import { issuesByFixture } from '../support/fixture-issues.ts';

/** The day on which most fixtures are checked. */
export const today = serialOf(2024, 8, 8);

const fixtures = readFixtures();

/** Fixtures in as few workbooks as possible: one of tables, the others of covers. */
export const [tables, ...covers] = [bookOfTables(fixtures), ...booksOfCovers(fixtures, 3)] as const;

/** A template workbook as `monev template` writes it. */
export async function emptyTemplate(rows: number): Promise<Uint8Array> {
  const { sheets, names } = createTemplates({
    region: '31.73',
    period: { kind: 'month', year: 2024, number: 7 },
    agency: 'UPTD_PPA',
    templates: [],
    rows,
    locale: 'id',
    thisYear: 2024,
  });
  return writeWorkbook({ sheets, names, properties: { title: 'Monev TPPO', creator: 'Monev TPPO' } });
}

/** Templates with just enough rows, filled with the records of books by openpyxl; `null` where that is not installed. */
export async function filledTemplates(books: readonly FixtureBook[]): Promise<readonly Uint8Array[] | null> {
  const filled: Uint8Array[] = [];
  for (const book of books) {
    const rows = Math.max(...Object.values(book.records).map((records) => records.length));
    const bytes = filledByOpenpyxl(await emptyTemplate(rows), [book])?.[0];
    if (bytes === undefined) return null;
    filled.push(bytes);
  }
  return filled;
}

/** What a check of a filled template finds, by fixture. */
export function foundIn(
  bytes: Uint8Array,
  book: FixtureBook,
): ReadonlyMap<FixtureRow | null, readonly string[]> {
  return issuesByFixture(read(bytes), book, today);
}

export function read(bytes: Uint8Array): Snapshot {
  return readXlsx(bytes, { fileName: 'templat.xlsx' });
}
