import { beforeAll, describe, expect, it } from 'vitest';
import { writeWorkbook } from '../../cli/xlsx/write-workbook.ts';
import { openZip } from '../../cli/xlsx/zip.ts';
import { explained } from '../../core/engine/indicator/explain.ts';
import { TRAIL_SHEET } from '../../core/engine/report/trail/trail-sheet.ts';
import type { Trail } from '../../core/engine/report/trail/trail-sheets.ts';
import { katalog } from '../../core/katalog/index.ts';
import { positionOf } from '../../core/workbook/cell.ts';
import type { CellContent, LinkContent, SheetModel } from '../../core/workbook/sheet-model.ts';
import type { FigureBook } from '../indikator/rumus-compare.ts';
import { skewedWorld, sparseWorld } from '../indikator/rumus-worlds.ts';
import { computeWithIronCalc } from '../support/ironcalc.ts';
import type { RawRecord } from '../support/random-cells.ts';
import { columnsOf, differing, sayable, sheetOf, trailOf } from './jejak-world.ts';

const SEED = 2024;
const ROWS = 6;
const TOTALS = 2;

function isLink(cell: CellContent | undefined): cell is LinkContent {
  return typeof cell === 'object' && cell !== null && 'sheet' in cell;
}

/** No formula looks at the texts of the trail, which IronCalc takes long to read; it is quicker with the rows first. */
function computedBy({ sheets }: Pick<Trail, 'sheets'>) {
  const silent = (sheet: SheetModel): SheetModel => ({ ...sheet, cells: sheet.cells.map(withoutTexts) });
  const [trail, ...data] = sheets;
  return computeWithIronCalc([...data, ...(trail ? [silent(trail)] : [])], []);
}

function withoutTexts(line: readonly CellContent[]): readonly CellContent[] {
  return line.map((cell) => (typeof cell === 'string' || isLink(cell) ? null : cell));
}

describe('the trail of all figures', () => {
  let book: FigureBook;
  let trail: Trail;

  beforeAll(() => {
    book = skewedWorld(SEED, ROWS);
    trail = trailOf(book);
  }, 240_000);

  it('has one line for each indicator and each part that is given', () => {
    const parts = book.computed.reduce((sum, { by }) => sum + by.length + 1, 0);
    expect(sheetOf(trail).cells.length - 4).toBe(parts);
  });

  it('agrees with every figure, and says how many have a formula and how many differ', () => {
    const computed = computedBy(trail);
    const at = columnsOf(sheetOf(trail));
    expect(differing(trail, computed)).toEqual([]);
    expect(sheetOf(trail).cells[TOTALS]?.[at.formula]).toBe(sayable(book));
    expect(computed(TRAIL_SHEET, TOTALS, at.difference)).toBe(0);
  }, 240_000);

  it('agrees where forms hold nothing', () => {
    const sparse = trailOf(sparseWorld(SEED + 1, 4));
    expect(differing(sparse, computedBy(sparse))).toEqual([]);
  }, 240_000);

  it('tells a figure that its rows do not give', () => {
    const [first] = book.computed;
    const one = trailOf({ ...book, computed: first ? [first] : [] });
    const at = columnsOf(sheetOf(one));
    const wrong = { sheets: one.sheets.map((sheet) => withOtherValue(sheet, 4, at.value)) };
    const computed = computedBy(wrong);
    expect(differing(one, computed).map(({ figure, difference }) => `${figure}: ${difference}`)).toEqual([
      'IND-01 Seluruhnya: 1',
    ]);
    expect(computed(TRAIL_SHEET, TOTALS, at.difference)).toBe(1);
  }, 240_000);

  it('counts the rows that explaining an indicator counts, and those that it leaves out', () => {
    const at = columnsOf(sheetOf(trail));
    const lines = sheetOf(trail).cells.slice(4);
    for (const { indicator, amount } of book.computed) {
      const line = lines.find((one) => one[at.id] === indicator.id);
      const [measure] = explained(indicator.figure, book.scope, 'id');
      if (!measure || amount.state === 'not-reported' || indicator.figure.kind === 'projection') continue;
      const leftOut = line?.[at.leftOut];
      expect([indicator.id, line?.[at.counted]]).toEqual([indicator.id, measure.counted.length]);
      const rows = book.scope.union.tables[measure.sheet.slice(0, 3)]?.length ?? 0;
      expect([indicator.id, leftOut]).toEqual([indicator.id, rows - measure.counted.length]);
    }
  });

  it('leads from a figure to the first of its rows, and from there to the row in its workbook', () => {
    const at = columnsOf(sheetOf(trail));
    const lines = sheetOf(trail).cells.slice(4);
    let links = 0;
    for (const { indicator, amount } of book.computed) {
      const [measure] = explained(indicator.figure, book.scope, 'id');
      const link = lines.find((one) => one[at.id] === indicator.id)?.[at.rows];
      if (amount.state === 'not-reported' || indicator.figure.kind === 'projection') continue;
      expect(isLink(link), indicator.id).toBe((measure?.counted.length ?? 0) > 0);
      if (!isLink(link)) continue;
      links++;
      const { cells } = sheetOf(trail, link.sheet);
      const target = cells[positionOf(link.cell).row] ?? [];
      const origin = cells[1]?.indexOf('Baris di buku kerja') ?? -1;
      expect(measure?.counted.map(({ row }) => row)).toContain(target[origin]);
    }
    expect(links).toBeGreaterThan(20);
  });

  it('gives the cell of every figure, and none for another', () => {
    const { cells } = sheetOf(trail);
    const at = columnsOf(sheetOf(trail));
    const cell = trail.cellOf({ indicator: 'IND-02', dimension: 's', key: 'P' });
    const line = cells[positionOf(cell ?? 'A1').row];
    expect([line?.[at.id], line?.[at.part]]).toEqual(['IND-02', 'Jenis kelamin: Perempuan']);
    expect(trail.cellOf({ indicator: 'IND-02', dimension: 's', key: 'X' })).toBeNull();
  });

  it('says in words what has no formula', () => {
    const at = columnsOf(sheetOf(trail));
    const line = sheetOf(trail).cells.find((one) => one[at.id] === 'IND-59');
    expect([line?.[at.formula], line?.[at.remark]]).toEqual([
      null,
      'Pelaporan dan mutunya tidak tertulis di lembar data, sehingga tidak ada rumusnya.',
    ]);
  });

  it('hides nothing', () => {
    for (const { state, columns, rows } of trail.sheets) {
      expect(state).toBe('visible');
      expect(columns.some(({ hidden }) => hidden)).toBe(false);
      expect(Object.values(rows).some(({ hidden }) => hidden)).toBe(false);
    }
  });

  it('without data holds values and definitions, no formula, and says why', () => {
    const { sheets } = trailOf(book, 'en', false);
    expect(sheets.map(({ name }) => name)).toEqual([TRAIL_SHEET]);
    const text = JSON.stringify(sheets[0]?.cells);
    expect(text).not.toContain('"formula"');
    expect(text).toContain('Live formulas are left out because');
    expect(text).toContain('Different victims (by code) of the cases reported in the period.');
  });

  it('draws only the helper columns that the given figures need', () => {
    const [first] = book.computed;
    const one = trailOf({ ...book, computed: first ? [first] : [] });
    expect(one.sheets.map(({ name }) => name)).toEqual([
      TRAIL_SHEET,
      'Data T01',
      'Data Hari dan Batas',
      'Data Wilayah',
      'Data Kode',
    ]);
    expect(sheetOf(one, 'Data T01').formulas.length).toBeLessThan(10);
  });
});

describe('the copies of rows beside the trail', () => {
  const NAME = 'Rahasia Siti';

  /** Descriptions and confidential cells that hold a name, where they hold anything. */
  function named(record: RawRecord): RawRecord {
    const secret = katalog.templates.flatMap(({ columns }) =>
      Object.entries(columns).flatMap(([name, { type, privacy, list }]) =>
        type === 'text' || (privacy === 'sensitive' && list !== null) ? [name] : [],
      ),
    );
    return Object.fromEntries(
      Object.entries(record).map(([name, cell]) => [name, secret.includes(name) && cell ? NAME : cell]),
    );
  }

  it('hold no description and nothing that cannot be read, in no part of the file', async () => {
    const book = skewedWorld(SEED, 4, named);
    const { sheets } = trailOf(book);
    const properties = { title: 'Uji', creator: 'Uji' };
    const file = openZip(await writeWorkbook({ sheets, names: [], properties }));
    const decoder = new TextDecoder();
    const parts = file.names.filter((name) => decoder.decode(file.read(name)).includes('Siti'));
    expect(parts).toEqual([]);
    expect(JSON.stringify(book.scope.union.tables)).toContain(NAME);
    expect(differing({ sheets, cellOf: () => null }, computedBy({ sheets }))).toEqual([]);
  }, 240_000);

  it('hold none of the confidential columns that no formula reads', () => {
    const { sheets } = trailOf(skewedWorld(SEED, 4));
    const template = katalog.templates.find(({ id }) => id === 'T02');
    const { cells } = sheetOf({ sheets }, 'Data T02');
    const blank = [
      'sidik_tautan',
      'tahun_lahir',
      'usia_lapor',
      'pendidikan',
      'disabilitas',
      'catatan_korban',
    ];
    for (const name of blank) {
      const column = Object.keys(template?.columns ?? {}).indexOf(name);
      expect([name, cells.slice(2).some((row) => (row[column] ?? null) !== null)]).toEqual([name, false]);
    }
  });
});

function withOtherValue(sheet: SheetModel, row: number, column: number): SheetModel {
  if (sheet.name !== TRAIL_SHEET) return sheet;
  const cells = sheet.cells.map((line, i) =>
    i !== row ? line : line.map((cell, j) => (j === column && typeof cell === 'number' ? cell + 1 : cell)),
  );
  return { ...sheet, cells };
}
