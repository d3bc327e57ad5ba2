import { describe, expect, test } from 'vitest';
import { recalculate } from '../support/libreoffice.ts';
import { packageFaults } from './xlsx-patch-check.ts';
import { type BookView, bookByOpenpyxl, needOpenpyxl, resaved, viewOf } from './xlsx-patch-openpyxl.ts';
import { cleared, markAt, marked } from './xlsx-patch-update.ts';

const MARKED_SHEET = 'Kasus';
const STYLES = ['error', 'warning', 'info'] as const;
/** Every cell of a block with fills, formats, merges and notes of its own, and some cells beside it. */
const MARKS = ['A', 'B', 'C', 'D', 'E', 'F', 'H'].flatMap((letter, column) =>
  Array.from({ length: 44 }, (_, row) => {
    const style = STYLES[(row + column) % STYLES.length] ?? 'error';
    return markAt(`${letter}${row + 1}`, style, `Baris ${row + 1}: periksa & perbaiki <${style}>.`);
  }),
);

type Cell = BookView[string][string];

function mapCells(view: BookView, change: (cell: Cell) => Cell): BookView {
  const sheets = Object.entries(view).map(([sheet, cells]) => {
    const changed = Object.entries(cells).map(([address, cell]) => [address, change(cell)]);
    return [sheet, Object.fromEntries(changed)];
  });
  return Object.fromEntries(sheets);
}

describe('after marks are taken away', () => {
  test('every cell looks as before', (context) => {
    needOpenpyxl(context);
    const book = bookByOpenpyxl();
    const file = marked(book, MARKS);
    expect(packageFaults(file)).toEqual([]);
    expect(viewOf(cleared(file))).toEqual(viewOf(book));
  });

  test('every cell looks as before although openpyxl saved the file in between', (context) => {
    needOpenpyxl(context);
    const book = bookByOpenpyxl();
    const file = cleared(resaved(marked(book, MARKS)));
    expect(packageFaults(file)).toEqual([]);
    expect(viewOf(file)).toEqual(viewOf(resaved(book)));
  });

  test('every cell looks as before although LibreOffice saved the file in between', async (context) => {
    needOpenpyxl(context);
    const book = bookByOpenpyxl();
    const direct = await recalculate(book);
    const between = await recalculate(marked(book, MARKS));
    if (direct === null || between === null) return context.skip('LibreOffice is not installed');
    const file = cleared(between);
    expect(packageFaults(file)).toEqual([]);
    const view = viewOf(file);
    expect(without(view, ['fill'])).toEqual(without(viewOf(direct), ['fill']));
    // LibreOffice changes patterns and gradients to plain colours; what the marks covered comes back as it was.
    expect(fillsOf(view)).toEqual(fillsOf(viewOf(book)));
  });
});

function without(view: BookView, facts: readonly string[]): BookView {
  return mapCells(view, (cell) =>
    Object.fromEntries(Object.entries(cell).filter(([fact]) => !facts.includes(fact))),
  );
}

/** The fills of the marked sheet, with the colour of the theme that LibreOffice drops as it shows. */
function fillsOf(view: BookView): readonly (string | null)[] {
  const fills = Object.values(view[MARKED_SHEET] ?? {}).map(({ fill = null }) => fill);
  const tint = "rgb=None, indexed=None, auto=None, theme=4, tint=0.5, type='theme'";
  const shown = "rgb='FFA7C0DE', indexed=None, auto=None, theme=None, tint=0.0, type='rgb'";
  return fills.map((fill) => fill?.replace(tint, shown) ?? null);
}
