import { beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { readXlsx } from '../../cli/xlsx/read-workbook.ts';
import { writeWorkbook } from '../../cli/xlsx/write-workbook.ts';
import { readFixtures, workbookOf } from '../support/fixture.ts';
import type { FixtureRow } from '../support/fixture-format.ts';
import { silentRules } from '../support/fixture-meanings.ts';
import { type ProbeBook, probeBook } from '../support/fixture-probes.ts';
import { sheetExceptions } from '../support/fixture-sheet-exceptions.ts';
import { templatesTouched } from '../support/fixture-touched.ts';
import { differences, type Verdicts, verdictsOf, wordsOfCheck } from '../support/fixture-verdicts.ts';
import { recalculate } from '../support/libreoffice.ts';
import { PARTLY_SILENT_RULES, SILENT_RULES } from '../support/silent-rules.ts';

const LINE = /:\d+ /;
/** So many that LibreOffice takes less than a minute for each on a busy machine. */
const BOOKS = 12;

const fixtures = readFixtures();
const cases = fixtures.flatMap((fixture) =>
  fixture.rows.map((row) => ({
    title: row.title,
    name: nameOf(row),
    row,
    workbook: workbookOf(row, fixtures),
    templates: templatesTouched(fixture, row),
  })),
);
const exceptions = new Map(sheetExceptions.flatMap(({ fixtures: parting }) => Object.entries(parting)));
const books: ProbeBook[] = [];
const verdicts = new Map<string, Verdicts>();

beforeAll(async () => {
  const size = Math.ceil(cases.length / BOOKS);
  for (let from = 0; from < cases.length; from += size) {
    const part = cases.slice(from, from + size);
    const book = probeBook(part);
    books.push(book);
    for (const [i, said] of (await computed(book)).entries()) verdicts.set(part[i]?.title ?? '', said);
  }
}, 600_000);

describe('the colours of a sheet that LibreOffice computed say what a check says, and nothing else:', () => {
  it.for(cases)('$title', ({ title, name, ...probed }, context) => {
    expect(
      differences(verdictsFor(title, context).said, wordsOfCheck(probed)),
      `if they are meant to part, say why in fixture-sheet-exceptions.ts under "${name}"`,
    ).toEqual(exceptions.get(name) ?? []);
  });
});

describe('the formulas behind the colours', () => {
  it('fail only where a formula that was typed fails', (context) => {
    const failing = cases.filter(({ title }) => verdictsFor(title, context).failed.length > 0);
    const spoilt = cases.filter(({ row }) => row.changes.some(({ cell }) => cell?.kind === 'error'));
    const titles = new Set(spoilt.map(({ title }) => title));
    expect(failing.map(({ title }) => title).filter((title) => !titles.has(title))).toEqual([]);
  });

  it('can say every rule of rows but a few', () => {
    expect(silentRules(), 'say in silent-rules.ts why a formula cannot say it').toEqual({
      ...SILENT_RULES,
      ...PARTLY_SILENT_RULES,
    });
  });

  it('tell on the cover what is missing, and rules that need no other sheet', () => {
    const said = books.flatMap(({ probes }) => probes).flatMap(({ says }) => says.split('.', 1));
    const rules = ['VF-09', 'VP-01', 'VP-02', 'VP-03', 'VP-04', 'VP-05', 'VP-10', 'missing'];
    expect(new Set(said.filter((word) => word.endsWith('@T00')))).toEqual(
      new Set(rules.map((rule) => `${rule}@T00`)),
    );
  });
});

describe('the places where colours and checks part', () => {
  it('are places of fixtures', () => {
    const names = new Set(cases.map(({ name }) => name));
    expect([...exceptions.keys()].filter((name) => !names.has(name))).toEqual([]);
  });

  it('are named once', () => {
    const all = sheetExceptions.flatMap(({ fixtures: parting }) => Object.keys(parting));
    expect(all.length).toBe(exceptions.size);
  });
});

/** A fixture's file, heading and changes: unlike its title, it stays when lines are added above. */
function nameOf({ title, changes }: FixtureRow): string {
  const changed = changes.map(
    ({ template, record, column, cell }) => `${template}.${record}.${column} = ${cell?.value ?? '∅'}`,
  );
  return `${title.replace(LINE, ' ')}: ${changed.join(', ')}`;
}

async function computed({ sheets, names, probes }: ProbeBook): Promise<readonly Verdicts[]> {
  const bytes = await writeWorkbook({ sheets, names, properties: { title: '', creator: '' } });
  const recalculated = await recalculate(bytes);
  return recalculated === null ? [] : verdictsOf(readXlsx(recalculated, { fileName: null }), probes);
}

function verdictsFor(title: string, context: TestContext): Verdicts {
  return verdicts.get(title) ?? context.skip('LibreOffice is not installed');
}
