import { expect } from 'vitest';
import { blankSheet, type CellValue, checkWorkbook, type SheetModel, serialOf } from '../../core/index.ts';
import type { ContractHost, HostSettings } from './contract.ts';
import { CASES, CONTEXT, cellAt, fillWorkbook, OPTIONS } from './contract-data.ts';
import type { Scenario } from './contract-scenario.ts';

/** Texts that a spreadsheet takes for a number, a day or a truth value as soon as it may. */
export const DIGITS = [
  ...['007', '3201234567890123', '1/2', '16/09/2022', '1e5', '12:30', '50%', '1,5', '1.000', 'TRUE', 'SALAH'],
  ...[' tepi ', 'dua\nbaris', '<b>&amp;', '_x0041_', '🙂'],
];
/** Texts that a spreadsheet takes for a formula, an error, or a mark of a text. */
export const SIGNS = ['=1+1', '+62 812', '-5', '@saya', "'kutip", "''", 'Rp1.000', '#REF!', '(5)', '.5'];
/** What is no text. */
export const PLAIN: readonly CellValue[] = [5, -2.5, 0, true, false, 3_201_234_567, 1e-7];

const DAYS = [
  ...[serialOf(2024, 7, 26), serialOf(1970, 1, 1), serialOf(1945, 8, 17), serialOf(1932, 11, 1)],
  ...[serialOf(1964, 1, 1), serialOf(2024, 3, 10), serialOf(2024, 11, 3), serialOf(2038, 1, 20)],
];

const PLACES: readonly HostSettings[] = [
  { zone: 'Asia/Jakarta', locale: 'id-ID' },
  { zone: 'Asia/Makassar', locale: 'id-ID' },
  { zone: 'Asia/Jayapura', locale: 'id-ID' },
  { zone: 'Asia/Jakarta', locale: 'en-US' },
  { zone: 'America/New_York', locale: 'en-US' },
];

/** Texts stay texts, numbers numbers, and days the days that they are. */
export const values: readonly Scenario[] = [
  textScenario('keeps every text of digits, and every number', DIGITS),
  textScenario('keeps every text that begins with a sign', SIGNS),
  {
    name: 'keeps "007" and sixteen digits that are typed into a code or a text',
    async run({ open, same }) {
      const host = await open();
      await fillWorkbook(host, 1);
      const typed = ['007', '3201234567890123', '1/2', '5e3'];
      const place = cellAt(CASES, 1, 'uraian_singkat');
      await host.type(
        CASES,
        typed.map((value, i) => ({ ...place, row: place.row + i, value })),
      );
      expect((await column(host, CASES, place.column)).slice(place.row, place.row + typed.length)).toEqual(
        typed,
      );
      await host.check(CONTEXT);
      await same('checked', host);
    },
  },
  ...PLACES.map(
    (settings): Scenario => ({
      name: `keeps days in ${settings.zone} and ${settings.locale}`,
      async run({ open, same }) {
        const host = await open(settings);
        await host.createTemplates({ ...OPTIONS, templates: ['T01'] });
        const place = cellAt(CASES, 0, 'tanggal_lapor');
        await host.type(
          CASES,
          DAYS.map((value, i) => ({ ...place, row: place.row + i, value })),
        );
        expect((await column(host, CASES, place.column)).slice(2)).toEqual(DAYS);
        const snapshot = await host.read();
        const read = snapshot.sheets.find(({ name }) => name === CASES)?.columns[place.column];
        expect(read?.formats?.[place.row] ?? read?.format).toBe('date');
        await host.write({ sheets: [daySheet()], names: [], marks: [] });
        expect((await column(host, 'Hari', 0)).slice(1)).toEqual(DAYS);
        const { issues } = checkWorkbook(snapshot, CONTEXT);
        expect(
          issues.filter(({ rule, column: field }) => rule === 'VF-03' && field === 'tanggal_lapor'),
        ).toEqual([]);
        await same('read', host);
      },
    }),
  ),
];

function textScenario(name: string, texts: readonly string[]): Scenario {
  return {
    name,
    async run({ open, same }) {
      for (const locale of ['id-ID', 'en-US'] as const) {
        const host = await open({ locale });
        await host.write({ sheets: [trickySheet(texts)], names: [], marks: [] });
        expect(await column(host, 'Uji', 0)).toEqual(['biasa', ...texts, ...PLAIN]);
        expect(await column(host, 'Uji', 1)).toEqual(['teks', ...texts]);
        await same(`written in ${locale}`, host);
      }
    },
  };
}

/** A sheet of texts in cells of the general format and of the text format, and of numbers. */
function trickySheet(texts: readonly string[]): SheetModel {
  const lines = [...texts.map((text) => [text, text]), ...PLAIN.map((value) => [value])];
  return {
    ...blankSheet('Uji'),
    cells: [['biasa', 'teks'], ...lines],
    styles: [
      { area: { row: 1, column: 1, rows: texts.length, columns: 1 }, style: 'input', format: 'text' },
      { area: { row: 0, column: 0, rows: 1, columns: 2 }, style: 'title', format: 'general' },
    ],
  };
}

/** A sheet on which the product itself writes days. */
function daySheet(): SheetModel {
  const area = { row: 1, column: 0, rows: DAYS.length, columns: 1 };
  return {
    ...blankSheet('Hari'),
    cells: [['hari'], ...DAYS.map((day) => [day])],
    styles: [{ area, style: 'derived', format: 'date' }],
  };
}

async function column(host: ContractHost, sheet: string, number: number): Promise<readonly CellValue[]> {
  const { sheets } = await host.read();
  const values = sheets.find(({ name }) => name === sheet)?.columns[number]?.values ?? [];
  const last = values.findLastIndex((value) => value !== null);
  return values.slice(0, last + 1);
}
