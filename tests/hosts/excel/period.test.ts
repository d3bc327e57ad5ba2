import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { newPeriodCommand } from '../../../cli/command-new-period.ts';
import { makeSample } from '../../../cli/sample/make-sample.ts';
import { readXlsx } from '../../../cli/xlsx/read-workbook.ts';
import { writeWorkbook } from '../../../cli/xlsx/write-workbook.ts';
import { readCover, type Snapshot } from '../../../core/index.ts';
import { columnOf, TODAY } from '../../core/erase-book.ts';
import { sheetOf } from './model/new-book.ts';
import { type OpenedOnly, openExcelOnly } from './opened-only.ts';

const VICTIMS = 'T02 Korban';
/** The row of the first record, counted from 0. */
const FIRST = 2;

const folder = mkdtempSync(join(tmpdir(), 'periode-excel-'));
afterAll(() => rmSync(folder, { recursive: true }));

const { update } = makeSample({ template: 'T03', rows: 12, errors: 0, seed: 1, locale: 'id', today: TODAY });
const options = () => ({
  locale: 'id' as const,
  signal: new AbortController().signal,
  onProgress: () => undefined,
});

async function openedJuly(isReadOnly = false): Promise<OpenedOnly> {
  const opened = openExcelOnly({ isReadOnly });
  await opened.workbook.write({ ...update, marks: [] });
  return opened;
}

/** What people typed, form by form: what goes on and in which order. */
function codesOf(snapshot: Snapshot): readonly unknown[] {
  const codes = (sheet: string, field: string) =>
    columnOf(snapshot, sheet, field).filter((code) => code !== null);
  return [
    codes('T01 Kasus', 'kode_kasus'),
    codes('T02 Korban', 'kode_korban'),
    codes('T03 Layanan', 'kode_layanan'),
    codes('T03 Layanan', 'kode_korban'),
  ];
}

/** Which cells compute: not one may have become what it came to. */
function computedIn({ sheets }: Snapshot): readonly unknown[] {
  return sheets.map(({ name, columns }) => [
    name,
    columns.map(({ formulas }) => Object.keys(formulas ?? {})),
  ]);
}

/** Lets a computed column come to something, as it does in Excel. */
function computeAges({ excel }: OpenedOnly, { sheets }: Snapshot): void {
  const columns = sheets.find(({ name }) => name === VICTIMS)?.columns ?? [];
  const column = columns.findIndex(({ values }) => values[1] === 'kelompok_usia');
  const cells = sheetOf(excel.book, VICTIMS)?.cells;
  const rows = [0, 1, 2, 3, 4, 5].map((record) => FIRST + record);
  // Whose age is not known may have a group that somebody typed.
  const computed = rows.flatMap((row) => {
    const formula = cells?.at(row, column)?.formula;
    return formula ? [{ row, formula }] : [];
  });
  expect(computed.length).toBeGreaterThan(3);
  for (const { row, formula } of computed) cells?.put(row, column, { value: '25–44 tahun', formula });
}

it('goes on in the same workbook within a year', async () => {
  const { only, workbook, opened } = await openedJuly();
  const before = await workbook.read();
  const begun = await only.beginPeriod('2025-M09', options());
  const after = await workbook.read();
  expect(begun.workbook).toBe('same');
  expect(readCover(after, TODAY).period).toBe('2025-M09');
  expect(codesOf(after)).toEqual(codesOf(before));
  expect(opened).toEqual([]);
});

it('opens the workbook of a new year, and leaves the old one as it is', { timeout: 120_000 }, async () => {
  const july = await openedJuly();
  const { only, workbook, opened } = july;
  computeAges(july, await workbook.read());
  const before = await workbook.read();
  const begun = await only.beginPeriod('2026-M01', options());
  expect(await workbook.read()).toEqual(before);
  const fresh = readXlsx(opened[0] ?? new Uint8Array(), { fileName: null });
  expect(readCover(fresh, TODAY).period).toBe('2026-M01');
  const [file, out] = [join(folder, 'juli.xlsx'), join(folder, 'januari.xlsx')];
  const properties = { title: 'Monev TPPO', creator: 'Monev TPPO' };
  writeFileSync(file, await writeWorkbook({ ...update, properties }));
  const said: string[] = [];
  const terminal = {
    out: (text: string) => void said.push(text),
    err: () => undefined,
    colours: false,
    progress: () => undefined,
  };
  await newPeriodCommand([file, '--period=2026-M01', `--out=${out}`], terminal);
  const byLine = readXlsx(readFileSync(out), { fileName: null });
  expect(codesOf(fresh)).toEqual(codesOf(byLine));
  expect(fresh.sheets.map(({ name }) => name)).toEqual(byLine.sheets.map(({ name }) => name));
  expect(computedIn(fresh)).toEqual(computedIn(byLine));
  const services = begun.forms.find(({ label }) => label.startsWith('T03 '));
  expect(services?.carried).toBeGreaterThan(0);
  for (const { label, carried, left } of begun.forms)
    expect(said.join('')).toContain(`${label}: ${carried} baris dibawa, ${left} tetap di buku kerja lama`);
});

it('refuses an earlier period, and a workbook that may only be read, with nothing changed', async () => {
  const { only, workbook, opened } = await openedJuly(true);
  const before = await workbook.read();
  await expect(only.beginPeriod('2025-M06', options())).rejects.toMatchObject({
    text: { id: expect.stringContaining('Pilih periode yang kemudian.') },
  });
  await expect(only.beginPeriod('2025-M09', options())).rejects.toThrow('reading only');
  expect(await workbook.read()).toEqual(before);
  expect(opened).toEqual([]);
});
