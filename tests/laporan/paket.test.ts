import { beforeAll, describe, expect, it } from 'vitest';
import { readXlsx } from '../../cli/xlsx/read-workbook.ts';
import { writeWorkbook } from '../../cli/xlsx/write-workbook.ts';
import { figureLabels } from '../../core/engine/report/figure-labels.ts';
import { checksumOf } from '../../core/engine/report/package/checksum.ts';
import { lineLabels } from '../../core/engine/report/package/line-labels.ts';
import { type PackageOptions, packageSheet } from '../../core/engine/report/package/package-sheet.ts';
import { type ReadPackage, readPackage } from '../../core/engine/report/package/read-package.ts';
import { wilayah } from '../../core/katalog/daftar-kode/wilayah.ts';
import { katalog } from '../../core/katalog/index.ts';
import { dimensi } from '../../core/katalog/indikator/dimensi.ts';
import { indikator } from '../../core/katalog/indikator/index.ts';
import type { Locale } from '../../core/locale/text.ts';
import type { CellContent, SheetModel } from '../../core/workbook/sheet-model.ts';
import { buku, kasusSebanyak, sampul } from '../indikator/buku.ts';
import { CITIES, cityBook, headOf, type MadePackage, packageOf } from './paket-world.ts';

const [CITY] = CITIES;
const CHANGED =
  'Isi paket rekap ini berbeda dari saat dibuat: ada angka yang berubah, atau baris yang hilang atau bertambah. Minta paket yang baru dari pengirimnya.';

function options({ region, figures }: MadePackage, locale: Locale = 'id'): PackageOptions {
  const about = [{ label: { id: 'Instansi penyusun', en: 'Prepared by' }, value: 'UPTD PPA' }];
  return { locale, head: headOf(region), about, labels: figureLabels(figures) };
}

/** The sheet as it comes back from an .xlsx file. */
async function throughFile(sheet: SheetModel): Promise<ReadPackage | null> {
  const properties = { title: 'Uji', creator: 'Uji' };
  return readPackage(
    readXlsx(await writeWorkbook({ sheets: [sheet], names: [], properties }), { fileName: null }),
  );
}

describe('a package of one city', () => {
  let made: MadePackage;
  let sheet: SheetModel;
  let header = 0;

  beforeAll(() => {
    made = packageOf(
      CITY?.region ?? '',
      CITIES.slice(0, 1).map((city) => cityBook(city, 7, 25)),
    );
    sheet = packageSheet(made.lines, options(made));
    header = sheet.cells.findIndex((row) => row[0] === 'Kode');
  }, 60_000);

  const withLines = (change: (lines: readonly (readonly CellContent[])[]) => typeof lines): SheetModel => ({
    ...sheet,
    cells: [...sheet.cells.slice(0, header + 1), ...change(sheet.cells.slice(header + 1))],
  });

  it.each(['id', 'en'] as const)('comes back from a file as it was (%s)', async (locale) => {
    const found = await throughFile(packageSheet(made.lines, options(made, locale)));
    expect(found?.lines).toEqual(made.lines);
    expect([found?.head, found?.isUnchanged, found?.findings]).toEqual([headOf('31.71'), true, []]);
  });

  it('is called the same by its codes alone', () => {
    const regions = new Map(wilayah.codes.map(({ code, label }) => [code, label]));
    const labels = lineLabels(made.lines, {
      indicators: indikator,
      dimensions: dimensi,
      forms: katalog.templates.map(({ id }) => id),
      regionLabel: (code) => regions.get(code) ?? null,
    });
    expect(Object.fromEntries(labels)).toEqual(Object.fromEntries(figureLabels(made.figures)));
  });

  it.each(['constructor', '__proto__', 'toString'])('has no label for a breakdown %s', (dimension) => {
    const source = { indicators: indikator, dimensions: dimensi, forms: [], regionLabel: () => null };
    const labels = lineLabels([{ indicator: 'IND-01', dimension, part: dimension }], source);
    expect(labels.size).toBe(1);
  });

  it('holds the numbers of which a median is the middle', () => {
    const median = made.lines.find(
      ({ indicator, dimension }) => indicator === 'IND-18' && dimension === null,
    );
    const count = median?.frequencies?.reduce((sum, [, n]) => sum + n, 0);
    expect([count, (median?.frequencies?.length ?? 0) > 0]).toEqual([median?.denominator, true]);
  });

  it('may be sorted, with blank rows between the lines', async () => {
    const found = await throughFile(withLines((lines) => [...lines].reverse().flatMap((line) => [line, []])));
    expect([found?.isUnchanged, found?.lines.length]).toEqual([true, made.lines.length]);
  });

  it('may have its columns in another order and its sheet another name', async () => {
    const turned = sheet.cells.map((row, i) => (i < header ? row : [...row].reverse()));
    const found = await throughFile({ ...sheet, name: 'Lembar1', cells: turned, merges: [], styles: [] });
    expect([found?.sheet, found?.isUnchanged]).toEqual(['Lembar1', true]);
  });

  it('tells that a figure was changed', async () => {
    const at = made.lines.findIndex(({ value }) => value !== null && value > 0);
    const found = await throughFile(
      withLines((lines) =>
        lines.map((line, i) =>
          i === at ? line.map((cell, j) => (j === 8 ? Number(cell) + 1 : cell)) : line,
        ),
      ),
    );
    expect([found?.isUnchanged, found?.findings.map(({ id }) => id)]).toEqual([false, [CHANGED]]);
  });

  it('tells that a line is missing, or that there is one more', async () => {
    const shorter = await throughFile(withLines((lines) => lines.slice(1)));
    const longer = await throughFile(withLines((lines) => [...lines, ...lines.slice(0, 1)]));
    expect([shorter?.isUnchanged, longer?.isUnchanged]).toEqual([false, false]);
  });

  it('tells that it was made final by hand', async () => {
    const cells = sheet.cells.map((row) => row.map((cell) => (cell === 'SEMENTARA' ? 'FINAL' : cell)));
    expect((await throughFile({ ...sheet, cells }))?.isUnchanged).toBe(false);
  });

  it('names a row that cannot be read', async () => {
    const found = await throughFile(
      withLines((lines) => lines.map((line, i) => (i === 0 ? line.with(8, 'banyak') : line))),
    );
    expect(found?.findings.map(({ id }) => id)).toEqual([
      `Baris ${header + 2} paket rekap ini tidak dapat dibaca.`,
      CHANGED,
    ]);
  });

  it('tells that its checksum is missing', async () => {
    const cells = sheet.cells.map((row) => (row[0] === 'Angka pemeriksa' ? [] : row));
    const found = await throughFile({ ...sheet, cells });
    expect([found?.isUnchanged, found?.findings.length]).toEqual([null, 1]);
  });

  it('is not found in a workbook without one', () => {
    expect(readPackage(buku({ T00: [sampul(2024, 7)], T01: kasusSebanyak(2) }))).toBeNull();
  });

  it('has a checksum that no order changes and every figure does', () => {
    const head = headOf('31.71');
    const before = checksumOf(head, made.lines);
    expect(checksumOf(head, made.lines.toReversed())).toBe(before);
    const some = made.lines.slice(0, 40);
    const changed = some.map((line, i) => some.with(i, { ...line, n: (line.n ?? -1) + 1 }));
    expect(new Set([some, ...changed].map((lines) => checksumOf(head, lines))).size).toBe(41);
  });
});
