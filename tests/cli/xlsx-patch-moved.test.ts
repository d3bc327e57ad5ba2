import { describe, expect, test } from 'vitest';
import { readXlsx } from '../../cli/xlsx/read-workbook.ts';
import type { Mark } from '../../core/index.ts';
import { bookOf, changedParts, partOf, partsOf, zipOf } from './xlsx-patch-book.ts';
import { cleared, markAt, marked } from './xlsx-patch-update.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const COMMENTS = 'xl/comments1.xml';
const BOXES = 'xl/drawings/vmlDrawing1.vml';
const WORKBOOK = 'xl/workbook.xml';
/** Two cells of one column with fills of their own, and one without. */
const ROWS =
  '<sheetData><row r="1"><c r="A1" s="3"/></row><row r="2"><c r="A2" s="4"/></row><row r="3"><c r="A3" s="2"/></row></sheetData>';
const BOOK = bookOf({ cases: ROWS });
const MARKS: readonly Mark[] = ['A1', 'A2', 'A3'].map((address) => markAt(address));

/** The file with some parts rewritten as another program would. */
function edited(bytes: Uint8Array, edits: Readonly<Record<string, (part: string) => string>>): Uint8Array {
  const parts = { ...partsOf(bytes) };
  for (const [name, edit] of Object.entries(edits)) parts[name] = edit(parts[name] ?? '');
  return zipOf(parts);
}

/** The rows of the sheet moved, with their notes, from old to new numbers. */
function rowsMoved(bytes: Uint8Array, to: Readonly<Record<string, string>>): Uint8Array {
  const moved = (row: string): string => to[row] ?? row;
  const inOrder = (sheet: string): string => {
    const rows = sheet.match(/<row r="\d+">.*?<\/row>/g) ?? [];
    const order = [...rows].sort((a, b) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b)));
    return sheet.replace(rows.join(''), order.join(''));
  };
  return edited(bytes, {
    [SHEET]: (part) =>
      inOrder(part.replace(/(<row r="|<c r="A)(\d+)/g, (_, before, row) => before + moved(row))),
    [COMMENTS]: (part) => part.replace(/(ref="A)(\d+)/g, (_, before, row) => before + moved(row)),
    [BOXES]: (part) =>
      part.replace(
        /(<x:Row>)(\d+)/g,
        (_, before, row) => `${before}${Number(moved(String(Number(row) + 1))) - 1}`,
      ),
  });
}

/** The cell formats down the first column. */
function formats(bytes: Uint8Array): readonly string[] {
  return [...partOf(bytes, SHEET).matchAll(/<c r="A\d+" s="(\d+)"/g)].map(([, format = '']) => format);
}

describe('a mark is taken away', () => {
  test('when rows were inserted above it', () => {
    expect(formats(cleared(rowsMoved(marked(BOOK, MARKS), { 1: '4', 2: '5', 3: '6' })))).toEqual([
      '3',
      '4',
      '2',
    ]);
  });

  test('when rows were inserted so that another marked row stands in its place', () => {
    expect(formats(cleared(rowsMoved(marked(BOOK, MARKS), { 1: '2', 2: '3', 3: '4' })))).toEqual([
      '3',
      '4',
      '2',
    ]);
  });

  test('when the rows were sorted', () => {
    expect(formats(cleared(rowsMoved(marked(BOOK, MARKS), { 1: '3', 3: '1' })))).toEqual(['2', '4', '3']);
  });

  test('when the sheet was renamed', () => {
    const renamed = edited(marked(BOOK, MARKS), {
      [WORKBOOK]: (part) => part.replace('"Kasus"', '"Kasus lama"'),
    });
    const file = cleared(renamed, 'Kasus lama');
    expect(formats(file)).toEqual(['3', '4', '2']);
    expect(changedParts(BOOK, file)).toEqual(['xl/styles.xml', WORKBOOK]);
  });

  test('when the list of marks was deleted, leaving no fill', () => {
    const first = marked(bookOf({ cases: ROWS.replace(' s="3"', '').replace(' s="4"', '') }), MARKS);
    const file = edited(first, {
      [WORKBOOK]: (part) => part.replace(/<sheet name="_monev_tanda"[^>]*>/, ''),
    });
    expect(formats(cleared(file))).toEqual(['2']);
  });

  test('when a program forgot who wrote its note', () => {
    const file = edited(marked(BOOK, MARKS), { [COMMENTS]: (part) => part.replace(/Monev[^<]*/, ' ') });
    expect(changedParts(BOOK, cleared(file))).toEqual(['xl/styles.xml']);
  });

  test('when its note was deleted', () => {
    const noteless = edited(marked(BOOK, MARKS), {
      [COMMENTS]: (part) => part.replace(/<comment ref="A2".*?<\/comment>/, ''),
    });
    expect(formats(cleared(noteless))).toEqual(['3', '4', '2']);
  });

  test('when somebody changed the text of its note', () => {
    const changed = edited(marked(BOOK, MARKS), {
      [COMMENTS]: (part) => part.replace('Periksa A2', 'Sudah dicek'),
    });
    expect(formats(cleared(changed))).toEqual(['3', '4', '2']);
  });

  test('but not the colour that somebody gave the cell since', () => {
    const first = marked(BOOK, MARKS);
    const [, own = ''] = formats(first);
    const recoloured = edited(first, {
      [SHEET]: (part) => part.replace(`r="A2" s="${own}"`, 'r="A2" s="1"'),
    });
    const file = cleared(recoloured);
    expect(formats(file)).toEqual(['3', '1', '2']);
    expect(Object.keys(partsOf(file))).not.toContain(COMMENTS);
  });

  test('but no cell of the same colour that was never marked', () => {
    const red = '<fill><patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/></patternFill></fill>';
    const styles = partOf(BOOK, 'xl/styles.xml').replace(
      /<fill><patternFill patternType="darkGrid">.*?<\/fill>/,
      red,
    );
    const book = bookOf({ cases: ROWS, parts: { 'xl/styles.xml': styles } });
    expect(formats(cleared(marked(book, [markAt('A1')])))).toEqual(['3', '4', '2']);
    expect(formats(cleared(marked(book, [markAt('A2')])))).toEqual(['3', '4', '2']);
  });
});

test('a record that somebody tampered with does no harm', () => {
  const first = marked(BOOK, MARKS);
  const record = Object.entries(partsOf(first)).find(([, part]) => part.includes('isian'))?.[0] ?? '';
  const file = edited(first, {
    [record]: (part) =>
      part.replace(/&lt;fill&gt;.*?(?=<\/t>)/g, '&lt;fill&gt;&lt;/fills&gt;&lt;evil/&gt;&lt;/fill&gt;'),
  });
  const styles = partOf(cleared(file), 'xl/styles.xml');
  expect(styles).not.toContain('evil');
  expect(readXlsx(cleared(file), { fileName: null }).sheets).toHaveLength(2);
});
