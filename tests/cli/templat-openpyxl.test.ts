import { beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { checkWorkbook } from '../../core/commands/check-workbook.ts';
import { filledByOpenpyxl } from '../support/fixture-fill.ts';
import type { FixtureRow } from '../support/fixture-format.ts';
import { expectedIssues } from '../support/fixture-issues.ts';
import { covers, emptyTemplate, filledTemplates, foundIn, read, tables, today } from './templat-books.ts';
import { type TemplateView, viewOf } from './templat-view.ts';

const books = [tables, ...covers];
const cases = books.flatMap((book, number) => book.rows.map((row) => ({ title: row.title, row, number })));

describe('a template filled and saved by openpyxl breaks what the fixtures name, and nothing else:', () => {
  const found: ReadonlyMap<FixtureRow | null, readonly string[]>[] = [];

  beforeAll(async () => {
    const filled = (await filledTemplates(books)) ?? [];
    filled.forEach((bytes, i) => {
      const book = books[i];
      if (book) found.push(foundIn(bytes, book));
    });
  }, 300_000);

  it.for(cases)('$title', ({ row, number }, context) => {
    const issues = found[number] ?? context.skip('python3-openpyxl is not installed');
    expect(issues.get(row) ?? []).toEqual(expectedIssues(row));
  });

  it('elsewhere', () => {
    expect(found.flatMap((issues) => issues.get(null) ?? [])).toEqual([]);
  });
});

describe('an empty template opened and saved by openpyxl', () => {
  let before: Uint8Array;
  let after: Uint8Array | null = null;

  beforeAll(async () => {
    before = await emptyTemplate(4);
    after = filledByOpenpyxl(before, [{ records: {} }])?.[0] ?? null;
  });

  it('checks as before', (context) => {
    const check = (bytes: Uint8Array) => checkWorkbook(read(bytes), { today, beside: [], locale: 'id' });
    expect(check(saved(context))).toEqual(check(before));
  });

  // Lost are only the hints that digits in text cells are meant, and the size of notes.
  it('keeps input rules, colours, notes, hidden rows and columns, protection, filter and frozen rows', (context) => {
    expect(view(saved(context))).toEqual(view(before));
  });

  function saved(context: TestContext): Uint8Array {
    return after ?? context.skip('python3-openpyxl is not installed');
  }
});

function view(bytes: Uint8Array): TemplateView {
  return viewOf(bytes) ?? {};
}
