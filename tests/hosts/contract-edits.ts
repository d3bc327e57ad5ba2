import { expect } from 'vitest';
import {
  addressOf,
  type CellEdit,
  type CellValue,
  type Snapshot,
  serialOf,
  sheetNamed,
} from '../../core/index.ts';
import type { ContractHost } from './contract.ts';
import { CASES, cellAt, fillWorkbook, optionsFor, recordsOf, VICTIMS } from './contract-data.ts';
import { expectRefusal, type Scenario } from './contract-scenario.ts';
import { DIGITS, PLAIN, SIGNS } from './contract-values.ts';
import { differences, factsOf } from './dump-facts.ts';

const DAY = serialOf(2024, 7, 31);
const OWN = 'Lembar1';
const RECORDS = 200;

/** Edits of cells that users filled: guarded, all or none, and nothing else changes. */
export const editing: readonly Scenario[] = [
  {
    name: 'edits 600 cells of several kinds within the budget and changes nothing else',
    async run({ open, same, spent }) {
      const host = await open();
      await host.createTemplates(optionsFor(RECORDS));
      await host.type(CASES, recordsOf(CASES, RECORDS));
      const snapshot = await host.read();
      const cells = manyEdits(snapshot);
      expect(cells.length).toBe(600);
      const before = factsOf(await host.dump());
      host.resetCalls();
      await edit(host, CASES, cells);
      spent('edit600', host);
      const places = new Set(cells.map(({ row, column }) => `${CASES}/values/${addressOf(row, column)}`));
      const changed = differences(before, factsOf(await host.dump())).map(({ fact }) => fact);
      expect(changed.filter((fact) => !places.has(fact))).toEqual([]);
      expect(await heldIn(host, CASES, cells)).toEqual(cells.map(({ after }) => after));
      await same('edited', host);
    },
  },
  ...(['id-ID', 'en-US'] as const).map(
    (locale): Scenario => ({
      name: `edits texts that look like something else, and numbers, in ${locale}`,
      async run({ open, same }) {
        const host = await open({ locale });
        await fillWorkbook(host, 1);
        const { column, row } = cellAt(CASES, 0, 'uraian_singkat');
        const texts = [...DIGITS, ...SIGNS].slice(0, 12);
        const inTexts = texts.map((after, i) => ({ row: row + i, column, after }));
        const inOwn = [...DIGITS, ...SIGNS, ...PLAIN].map((after, i) => ({ row: 3 + i, column: 2, after }));
        const snapshot = await host.read();
        await host.write({
          sheets: [],
          names: [],
          marks: [],
          edits: [
            { sheet: CASES, cells: withBefore(snapshot, CASES, inTexts) },
            { sheet: OWN, cells: withBefore(snapshot, OWN, inOwn) },
          ],
        });
        expect(await heldIn(host, CASES, inTexts)).toEqual(texts);
        expect(await heldIn(host, OWN, inOwn)).toEqual([...DIGITS, ...SIGNS, ...PLAIN]);
        await same('edited', host);
      },
    }),
  ),
  {
    name: 'makes a day of a text, in a cell that shows days and in one that does not yet',
    async run({ open, same }) {
      const host = await open({ zone: 'Asia/Jayapura' });
      await fillWorkbook(host, 1);
      const place = cellAt(CASES, 0, 'tanggal_lapor');
      await host.type(CASES, [{ ...place, value: 'tgl 31 Juli' }]);
      await host.type(OWN, [{ row: 0, column: 1, value: 'tgl 31 Juli' }]);
      const before = 'tgl 31 Juli';
      await edit(host, CASES, [{ ...place, before, after: DAY, format: 'date' }]);
      await edit(host, OWN, [{ row: 0, column: 1, before, after: DAY, format: 'date' }]);
      const snapshot = await host.read();
      for (const [sheet, { row, column }] of [
        [CASES, place],
        [OWN, { row: 0, column: 1 }],
      ] as const) {
        const read = sheetNamed(snapshot, sheet)?.columns[column];
        expect([read?.values[row], read?.formats?.[row] ?? read?.format]).toEqual([DAY, 'date']);
      }
      await same('edited', host);
    },
  },
  {
    name: 'empties a cell and fills an empty one, and both keep their formats',
    async run({ open, same }) {
      const host = await open();
      await fillWorkbook(host, 2);
      const place = cellAt(CASES, 0, 'tanggal_lapor');
      const below = { ...place, row: place.row + 5 };
      const [held = null] = await heldIn(host, CASES, [place]);
      const formats = await formatsOf(host, CASES);
      await edit(host, CASES, [
        { ...place, before: held, after: null },
        { ...below, before: null, after: DAY },
      ]);
      expect(await heldIn(host, CASES, [place, below])).toEqual([null, DAY]);
      expect(await formatsOf(host, CASES)).toEqual(formats);
      await same('edited', host);
    },
  },
  {
    name: 'empties a row and takes notes away, whoever wrote them, and leaves the others',
    async run({ open, same, excused }) {
      if (excused('a note is taken away')) return;
      const host = await open();
      await fillWorkbook(host, 2);
      const place = cellAt(VICTIMS, 0, 'kode_kasus');
      const beside = { ...place, column: place.column + 1 };
      await host.note(VICTIMS, addressOf(place.row, place.column), 'Kakaknya di sini.');
      await host.note(VICTIMS, addressOf(beside.row, beside.column), 'Tetap di sini.');
      const notes = async () => (await host.dump()).sheets.find(({ name }) => name === VICTIMS)?.notes;
      const { [addressOf(place.row, place.column)]: _, ...others } = (await notes()) ?? {};
      const [before = null] = await heldIn(host, VICTIMS, [place]);
      const edits = [{ sheet: VICTIMS, cells: [{ ...place, before, after: null }], clearedNotes: [place] }];
      await host.write({ sheets: [], names: [], marks: [], edits });
      expect(await notes()).toEqual(others);
      expect(await heldIn(host, VICTIMS, [place])).toEqual([null]);
      await same('edited', host);
    },
  },
  {
    name: 'edits nothing at all when one of the cells has changed since it was read',
    async run({ open }) {
      const host = await open();
      await fillWorkbook(host, 2);
      const changed = cellAt(CASES, 1, 'uraian_singkat');
      const victim = cellAt(VICTIMS, 0, 'catatan_korban');
      const snapshot = await host.read();
      await host.type(CASES, [{ ...changed, value: 'Ditulis orang lain' }]);
      const text = await expectRefusal(host, CASES, () =>
        host.write({
          sheets: [],
          names: [],
          marks: [],
          edits: [
            { sheet: VICTIMS, cells: withBefore(snapshot, VICTIMS, [{ ...victim, after: 'Bali' }]) },
            { sheet: CASES, cells: withBefore(snapshot, CASES, [{ ...changed, after: 'Saya' }]) },
          ],
        }),
      );
      expect(text?.id).toContain(addressOf(changed.row, changed.column));
      expect(text?.id).not.toContain('Ditulis');
    },
  },
  {
    name: 'never replaces a formula',
    async run({ open }) {
      const host = await open();
      await fillWorkbook(host, 1);
      const place = cellAt(VICTIMS, 5, 'kelompok_usia');
      const [before = null] = await heldIn(host, VICTIMS, [place]);
      await expectRefusal(host, VICTIMS, () => edit(host, VICTIMS, [{ ...place, before, after: 'Anak' }]));
    },
  },
  {
    name: 'says that a sheet to edit vanished and changes nothing',
    async run({ open }) {
      const host = await open();
      await fillWorkbook(host, 1);
      const place = cellAt(VICTIMS, 0, 'kode_kasus');
      const [before = null] = await heldIn(host, VICTIMS, [place]);
      await host.removeSheet(VICTIMS);
      await expectRefusal(host, VICTIMS, () => edit(host, VICTIMS, [{ ...place, before, after: 'KS' }]));
    },
  },
  {
    name: 'says that a sheet to edit is locked and changes nothing',
    async run({ open, excused }) {
      if (excused('a locked sheet is refused')) return;
      const host = await open();
      await fillWorkbook(host, 1);
      const place = cellAt(VICTIMS, 0, 'kode_kasus');
      const [before = null] = await heldIn(host, VICTIMS, [place]);
      await host.protect(VICTIMS);
      await expectRefusal(host, VICTIMS, () => edit(host, VICTIMS, [{ ...place, before, after: 'KS' }]));
    },
  },
  {
    name: 'edits a cell that the product itself keeps locked, and keeps it locked',
    async run({ open, same }) {
      const host = await open();
      await fillWorkbook(host, 1);
      const header = { row: 0, column: 1 };
      const [before = null] = await heldIn(host, CASES, [header]);
      await edit(host, CASES, [{ ...header, before, after: 'Tanggal' }]);
      const { sheets } = await host.dump();
      expect(sheets.find(({ name }) => name === CASES)?.protected).toBe(true);
      await same('edited', host);
    },
  },
];

interface Wanted {
  readonly row: number;
  readonly column: number;
  readonly after: CellValue;
}

/** Days and choices in every row, texts and numbers in every other one. */
function manyEdits(snapshot: Snapshot): readonly CellEdit[] {
  const columnOf = (field: string, step: number, after: (record: number) => CellValue): readonly Wanted[] =>
    Array.from({ length: RECORDS / step }, (_, i) => ({
      ...cellAt(CASES, i * step, field),
      after: after(i),
    }));
  return withBefore(snapshot, CASES, [
    ...columnOf('tanggal_lapor', 1, (i) => DAY - i),
    ...columnOf('status_kasus', 1, (i) => ['Penyidikan', 'Tahap I'][i % 2] ?? null),
    ...columnOf('uraian_singkat', 2, (i) => (i === 0 ? '007' : `Uraian ${i}`)),
    ...columnOf('jumlah_pelaku', 2, (i) => i),
  ]);
}

function withBefore(snapshot: Snapshot, sheet: string, cells: readonly Wanted[]): readonly CellEdit[] {
  const columns = sheetNamed(snapshot, sheet)?.columns ?? [];
  return cells.map((cell) => ({ ...cell, before: columns[cell.column]?.values[cell.row] ?? null }));
}

async function edit(host: ContractHost, sheet: string, cells: readonly CellEdit[]): Promise<void> {
  await host.write({ sheets: [], names: [], marks: [], edits: [{ sheet, cells }] });
}

async function heldIn(
  host: ContractHost,
  sheet: string,
  cells: readonly { readonly row: number; readonly column: number }[],
): Promise<readonly CellValue[]> {
  const columns = sheetNamed(await host.read(), sheet)?.columns ?? [];
  return cells.map(({ row, column }) => columns[column]?.values[row] ?? null);
}

async function formatsOf(host: ContractHost, sheet: string) {
  const { sheets } = await host.dump();
  return sheets.find(({ name }) => name === sheet)?.columnFormats;
}
