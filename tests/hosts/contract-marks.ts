import { expect } from 'vitest';
import { addressOf, type CellValue, type Mark, theme } from '../../core/index.ts';
import type { ContractHost } from './contract.ts';
import { CASES, CONTEXT, cellAt, fillWorkbook, HOTELS, VICTIMS } from './contract-data.ts';
import type { Scenario } from './contract-scenario.ts';

const DAY = cellAt(CASES, 0, 'tanggal_lapor');
const STATUS = cellAt(CASES, 1, 'status_kasus');
const COUNT = cellAt(CASES, 2, 'jumlah_pelaku');
const OTHER = cellAt(CASES, 2, 'lingkup');
const DERIVED = cellAt(VICTIMS, 0, 'kelompok_usia');

/** *Periksa data*: marks come, give way to others, and go without a trace. */
export const marking: readonly Scenario[] = [
  {
    name: 'marks what is wrong, then only what still is, and gives users’ colours and notes back',
    async run({ open, same, excused }) {
      const host = await open();
      await fillWorkbook(host, 3);
      const sound = await typeMistakes(host);
      await host.colour(CASES, at(DAY), '92D050');
      await host.note(HOTELS, at(STATUS), 'Tanya Polres.');
      await host.colour(CASES, at(OTHER), 'B4A7D6');
      await host.note(HOTELS, at(OTHER), 'Sudah benar.');
      const before = await sheetOf(host, CASES);
      await host.check(CONTEXT);
      const marked = await sheetOf(host, CASES);
      expect(marked.fills[at(DAY)]).toBe(theme.error.fill);
      if (!excused('a mark has a note')) expect(marked.notes[at(DAY)]).toMatch(/^V\w-\d+: /);
      expect((await sheetOf(host, HOTELS)).notes[at(STATUS)]).toBe('Tanya Polres.');
      await same('checked', host);
      await host.type(CASES, [{ ...DAY, value: sound[0] ?? null }]);
      await host.colour(CASES, at(STATUS), '00B0F0');
      await host.note(HOTELS, at(COUNT), 'Saya periksa.');
      await host.addSheet('Sesudahnya');
      await host.check(CONTEXT);
      await same('checked again', host);
      await host.type(CASES, [
        { ...STATUS, value: sound[1] ?? null },
        { ...COUNT, value: sound[2] ?? null },
      ]);
      await host.check(CONTEXT);
      const clean = await sheetOf(host, CASES);
      expect(clean.fills).toEqual({ ...before.fills, [at(STATUS)]: '00B0F0' });
      expect(clean.notes).toEqual(before.notes);
      expect((await sheetOf(host, HOTELS)).notes[at(COUNT)]).toBe('Saya periksa.');
      await same('checked when sound', host);
    },
  },
  {
    name: 'lays marks over colours of the product and notes of users, and takes them off one sheet at a time',
    async run({ open, same }) {
      const host = await open();
      await fillWorkbook(host, 2);
      await host.note(VICTIMS, at(DERIVED), 'Tanya Polres.');
      const before = await host.dump();
      const header: Mark = { row: 0, column: 1, style: 'warning', note: 'Kolom dipindahkan.' };
      const derived: Mark = { ...DERIVED, style: 'info', note: 'Periksa usia.' };
      const noteless: Mark = { ...COUNT, style: 'error', note: '' };
      const last: Mark = { ...cellAt(VICTIMS, 11, 'kode_kasus'), style: 'error', note: 'Baris terakhir.' };
      await mark(host, { [CASES]: [header, noteless], [VICTIMS]: [header, derived, last] });
      await same('marked', host);
      await mark(host, { [VICTIMS]: [derived] });
      await same('marked otherwise', host);
      await mark(host, { [VICTIMS]: [] });
      await same('marked on one sheet', host);
      await mark(host, { [CASES]: [] });
      expect(await host.dump()).toEqual(before);
    },
  },
  {
    name: 'marks somebody’s own sheet of a form without any other change',
    async run({ open, same }) {
      const host = await open();
      await host.addSheet(CASES);
      await host.type(CASES, [
        ...['kode_kasus', 'tanggal_lapor', 'status_kasus'].map((value, column) => ({
          row: 0,
          column,
          value,
        })),
        ...['KS-1', 45_499, 'Entah'].map((value, column) => ({ row: 1, column, value })),
      ]);
      await host.check(CONTEXT);
      await same('checked', host);
    },
  },
  {
    name: 'leaves a workbook without any form as it is',
    async run({ open, same }) {
      const host = await open();
      await host.type('Lembar1', [{ row: 0, column: 0, value: 'catatan saya' }]);
      const before = await host.dump();
      await host.check(CONTEXT);
      expect(await host.dump()).toEqual(before);
      await same('checked', host);
    },
  },
];

/** Types three mistakes; gives what stood in the cells. */
async function typeMistakes(host: ContractHost): Promise<readonly CellValue[]> {
  const { sheets } = await host.read();
  const columns = sheets.find(({ name }) => name === CASES)?.columns ?? [];
  const sound = [DAY, STATUS, COUNT].map(({ row, column }) => columns[column]?.values[row] ?? null);
  await host.type(CASES, [
    { ...DAY, value: 'kemarin' },
    { ...STATUS, value: 'Entah' },
    { ...COUNT, value: -5 },
  ]);
  return sound;
}

async function mark(host: ContractHost, marks: Readonly<Record<string, readonly Mark[]>>): Promise<void> {
  const bySheet = Object.entries(marks).map(([sheet, of]) => ({ sheet, marks: of }));
  await host.write({ sheets: [], names: [], marks: bySheet });
}

async function sheetOf(host: ContractHost, name: string) {
  const sheet = (await host.dump()).sheets.find((one) => one.name === name);
  if (!sheet) throw new RangeError(`no sheet ${name}`);
  return sheet;
}

function at({ row, column }: { readonly row: number; readonly column: number }): string {
  return addressOf(row, column);
}
