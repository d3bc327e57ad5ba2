import { beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { reportWorkbook } from '../../cli/report-workbook.ts';
import { readXlsx } from '../../cli/xlsx/read-workbook.ts';
import type { Report } from '../../core/commands/build-report.ts';
import type { ReportCell } from '../../core/engine/report/blocks.ts';
import { cellNumber } from '../../core/engine/report/cell-text.ts';
import { TRAIL_SHEET } from '../../core/engine/report/trail/trail-sheet.ts';
import { type CellValue, positionOf } from '../../core/workbook/cell.ts';
import { sheetNamed } from '../../core/workbook/snapshot.ts';
import { partOf } from '../cli/xlsx-patch-book.ts';
import { recalculate } from '../support/libreoffice.ts';
import { columnsOf, differing, sheetOf } from './jejak-world.ts';
import { demoBooks } from './keadaan.ts';
import { laporanDari } from './laporan-dunia.ts';

const YEAR = { kind: 'year', year: 2023, number: 0 } as const;

let report: Report;

beforeAll(async () => {
  report = laporanDari(await demoBooks(2023), { period: YEAR });
}, 240_000);

interface Linked {
  readonly place: string;
  readonly cell: ReportCell;
  /** The line of *Jejak Angka*; `null` without a link. */
  readonly line: readonly unknown[] | null;
}

/** Every number of every table, with the line to which its cell leads. */
function linked({ tabs, sheets }: Report): readonly Linked[] {
  const trail = sheetOf({ sheets });
  return tabs.flatMap(({ tab }) => {
    const sheet = sheets.find(({ name }) => name.startsWith(tab.id));
    const links = new Map((sheet?.links ?? []).map((link) => [`${link.row} ${link.column}`, link]));
    let row = 0;
    return tab.blocks.flatMap((block) => {
      if (block.kind !== 'table') return [];
      const titled = sheet?.cells.findIndex((line, i) => i >= row && line[0] === block.title) ?? -1;
      row = titled + 2;
      return block.rows.flatMap(({ label, cells }, i) =>
        cells.flatMap((cell, column): readonly Linked[] => {
          if (cellNumber(cell) === null) return [];
          const link = links.get(`${row + i} ${column + 1}`);
          const line = link ? (trail.cells[positionOf(link.cell).row] ?? null) : null;
          return [{ place: `${block.id} ${label} ${block.headers[column]}`, cell, line }];
        }),
      );
    });
  });
}

describe('from a report to Jejak Angka', () => {
  it('a link leads from every number of a table to its own line', () => {
    const at = columnsOf(sheetOf(report));
    const all = linked(report);
    expect(all.length).toBeGreaterThan(700);
    const missing = all.filter(({ line }) => line === null);
    expect(missing.map(({ place }) => place)).toEqual([]);
    const others = all.filter(
      ({ cell, line }) => cell.kind === 'figure' && line?.[at[cell.part]] !== cell.amount[cell.part],
    );
    expect(others.map(({ place }) => place)).toEqual([]);
  });

  it('scores lead to the line that says the same number', () => {
    const at = columnsOf(sheetOf(report));
    const scores = linked(report).filter(({ place }) => /^R1(2-[AB]|3-A) /.test(place));
    expect(scores.length).toBeGreaterThan(80);
    const others = scores.filter(({ cell, line }) => {
      const value = line?.[at.value];
      if (value === cellNumber(cell)) return false;
      // A weight stands below the line of the points, days late above the line of timeliness.
      return ![line?.[at.denominator], line?.[at.numerator]].includes(cellNumber(cell));
    });
    expect(others.map(({ place }) => place)).toEqual(
      others.flatMap(({ place }) => (place.endsWith('Bobot') || place.endsWith('terlambat') ? [place] : [])),
    );
  });

  it('the numbers of the file stay numbers and carry the links', async () => {
    const bytes = await reportWorkbook(report, 'id');
    const index = report.sheets.findIndex(({ name }) => name.startsWith('R02'));
    const xml = partOf(bytes, `xl/worksheets/sheet${index + 1}.xml`);
    const link = report.sheets[index]?.links?.[0];
    expect(link).toBeDefined();
    expect(xml.match(/<hyperlink /g)?.length).toBeGreaterThan(report.sheets[index]?.links?.length ?? 0);
    const read = sheetNamed(readXlsx(bytes, { fileName: null }), report.sheets[index]?.name ?? '');
    expect(typeof read?.columns[link?.column ?? 0]?.values[link?.row ?? 0]).toBe('number');
  }, 60_000);

  it('LibreOffice computes every figure and every step of a score with the difference 0', async (context: TestContext) => {
    const bytes = await recalculate(await reportWorkbook(report, 'id'));
    if (bytes === null) context.skip('soffice is not installed');
    const snapshot = readXlsx(bytes, { fileName: null });
    const cell = (sheet: string, row: number, column: number): CellValue =>
      sheetNamed(snapshot, sheet)?.columns[column]?.values[row] ?? null;
    const at = columnsOf(sheetOf(report));
    expect(differing({ sheets: report.sheets, cellOf: () => null }, cell)).toEqual([]);
    const lines = sheetOf(report).cells.slice(4);
    const formulas = lines.filter((line) => line[at.formula] !== null);
    expect(cell(TRAIL_SHEET, 2, at.formula)).toBe(formulas.length);
    expect(formulas.some((line) => line[at.id] === 'B1A')).toBe(true);
    expect(formulas.some((line) => line[at.id] === 'SKOR-MUTU')).toBe(true);
    expect(formulas.some((line) => String(line[at.id]).startsWith('KH-'))).toBe(true);
  }, 240_000);
});
