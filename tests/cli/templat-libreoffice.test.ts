import { beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { checkWorkbook } from '../../core/commands/check-workbook.ts';
import type { FixtureRow } from '../support/fixture-format.ts';
import { expectedIssues } from '../support/fixture-issues.ts';
import { throughOds } from '../support/libreoffice.ts';
import { covers, emptyTemplate, filledTemplates, foundIn, read, tables, today } from './templat-books.ts';
import { eachSheet, type SheetView, type TemplateView, viewOf } from './templat-view.ts';

/** LibreOffice writes the truth values of a formula as numbers. */
const TRUTH = /\b(?:TRUE|FALSE)\b/g;

const books = [tables, ...covers.slice(0, 1)];
const cases = books.flatMap((book, number) => book.rows.map((row) => ({ title: row.title, row, number })));

describe('a template filled, saved by LibreOffice as .ods and back breaks what the fixtures name, and nothing else:', () => {
  const found: ReadonlyMap<FixtureRow | null, readonly string[]>[] = [];

  beforeAll(async () => {
    for (const [i, bytes] of ((await filledTemplates(books)) ?? []).entries()) {
      const saved = await throughOds(bytes);
      const book = books[i];
      if (saved && book) found.push(foundIn(saved, book));
    }
  }, 600_000);

  it.for(cases)('$title', ({ row, number }, context) => {
    const issues = found[number] ?? context.skip('LibreOffice or python3-openpyxl is not installed');
    expect(issues.get(row) ?? []).toEqual(expectedIssues(row));
  });

  it('elsewhere', () => {
    expect(found.flatMap((issues) => issues.get(null) ?? [])).toEqual([]);
  });
});

/**
 * Beyond what is tested here LibreOffice loses the colours of tabs of protected sheets and, when nobody looks on, the
 * frozen rows; an .ods knows no sheet that is hidden for good and no leave to filter or size columns while protected.
 */
describe('an empty template saved by LibreOffice as .ods and back', () => {
  let before: Uint8Array;
  let after: Uint8Array | null = null;

  beforeAll(async () => {
    before = await emptyTemplate(4);
    after = await throughOds(before);
  }, 300_000);

  it('checks as before', (context) => {
    const check = (bytes: Uint8Array) => checkWorkbook(read(bytes), { today, beside: [], locale: 'id' });
    expect(check(saved(context))).toEqual(check(before));
  });

  it('keeps input rules with their prompts', (context) => {
    expect(inputs(viewed(saved(context), context))).toEqual(inputs(viewed(before, context)));
  });

  it('keeps the colours', (context) => {
    expect(highlights(viewed(saved(context), context))).toEqual(highlights(viewed(before, context)));
  });

  it('keeps notes, protection, filters, repeated titles, and what is hidden', (context) => {
    expect(rest(viewed(saved(context), context))).toEqual(rest(viewed(before, context)));
  });

  function saved(context: TestContext): Uint8Array {
    return after ?? context.skip('LibreOffice is not installed');
  }
});

const views = new Map<Uint8Array, TemplateView>();

function viewed(bytes: Uint8Array, context: TestContext): TemplateView {
  const view = views.get(bytes) ?? viewOf(bytes) ?? context.skip('python3-openpyxl is not installed');
  views.set(bytes, view);
  return view;
}

function inputs(view: TemplateView) {
  // A rule that allows anything, and one with a list, has a second limit of 0 afterwards.
  const limits = ({ type, first, second }: SheetView['inputs'][number]) =>
    type === null ? [] : type === 'list' ? [first] : [first, second];
  return eachSheet(view, (sheet) =>
    sheet.inputs.map((input) => ({ ...input, first: null, second: null, limits: limits(input) })),
  );
}

function highlights(view: TemplateView) {
  const plain = (formula: string) => formula.replaceAll(TRUTH, (word) => (word === 'TRUE' ? '1' : '0'));
  return eachSheet(view, (sheet) =>
    sheet.highlights.map((highlight) => ({ ...highlight, formula: plain(highlight.formula) })),
  );
}

function rest(view: TemplateView) {
  return eachSheet(view, ({ notes, hiddenRows, hiddenColumns, filter, repeated, state, ...sheet }) => ({
    notes,
    hiddenRows,
    hiddenColumns,
    filter,
    repeated,
    visible: state === 'visible',
    protected: sheet.protected,
  }));
}
