import { expect } from 'vitest';
import { type Area, positionOf, type SheetLock, sheetNamed } from '../../core/index.ts';
import type { ContractHost } from './contract.ts';
import {
  CASES,
  CONTEXT,
  cellAt,
  fillWorkbook,
  OPTIONS,
  optionsFor,
  placeOf,
  VICTIMS,
} from './contract-data.ts';
import { expectRefusal, type Scenario } from './contract-scenario.ts';
import { openRows } from './dump-parts.ts';

const COVER = 'T00 Sampul';
const OWN = 'Lembar1';
const ROWS = OPTIONS.rows ?? 0;

/** A form is closed to typing while it is sent, and opened again. */
export const locking: readonly Scenario[] = [
  {
    name: 'locks cells, and unlocks them so that everything is as before',
    async run({ open, same }) {
      const host = await open();
      await fillWorkbook(host, 2);
      await same('filled', host);
      const before = await host.dump();
      const cover = { row: placeOf(COVER, 'dasar_nihil'), column: 1, rows: 1, columns: 1 };
      const form = await openAreasOf(host, CASES);
      await lock(host, true, { [CASES]: form, [COVER]: [cover] });
      await same('locked', host);
      const { sheets } = await host.dump();
      expect(sheets.find(({ name }) => name === CASES)?.open).toEqual({});
      await lock(host, true, { [CASES]: form });
      await same('locked twice', host);
      await lock(host, false, { [CASES]: form, [COVER]: [cover] });
      await same('unlocked', host);
      expect(await host.dump()).toEqual(before);
      await lock(host, false, { [CASES]: form });
      expect(await host.dump()).toEqual(before);
    },
  },
  {
    name: 'locks some columns and rows of a form, with areas that are longer and wider than it',
    async run({ open, same }) {
      const host = await open();
      await fillWorkbook(host, 2);
      const { row, column } = cellAt(VICTIMS, 1, 'jenis_kelamin');
      await lock(host, true, { [VICTIMS]: [{ row, column, rows: 3, columns: 2 }] });
      await same('a part', host);
      await lock(host, true, { [VICTIMS]: [{ row: row + 2, column: 0, rows: 1_000_000, columns: 16_000 }] });
      await same('all below', host);
      expect(await openAreasOf(host, VICTIMS)).not.toEqual([]);
      await lock(host, false, { [VICTIMS]: [{ row: 2, column: 0, rows: ROWS, columns: 1 }] });
      await same('the first column', host);
    },
  },
  {
    name: 'protects a sheet of the user with its first lock, and leaves one open that is only unlocked',
    async run({ open, same }) {
      const host = await open();
      await host.type(OWN, [{ row: 4, column: 2, value: 'catatan saya' }]);
      const area = { row: 0, column: 0, rows: 5, columns: 3 };
      await lock(host, false, { [OWN]: [area] });
      await same('still open', host);
      await lock(host, true, { [OWN]: [area] });
      await same('locked', host);
      const { sheets } = await host.dump();
      expect(sheets.find(({ name }) => name === OWN)?.protected).toBe(true);
      await lock(host, false, { [OWN]: [area] });
      await same('unlocked', host);
    },
  },
  {
    name: 'marks, edits and marks again on locked sheets, which stay locked',
    async run({ open, same }) {
      const host = await open();
      await fillWorkbook(host, 2);
      const form = await openAreasOf(host, CASES);
      await lock(host, true, { [CASES]: form });
      const place = cellAt(CASES, 0, 'status_kasus');
      const read = sheetNamed(await host.read(), CASES)?.columns[place.column]?.values[place.row] ?? null;
      const edits = [{ sheet: CASES, cells: [{ ...place, before: read, after: 'Entah' }] }];
      await host.write({ sheets: [], names: [], marks: [], edits });
      await host.check(CONTEXT);
      await same('marked', host);
      await lock(host, false, { [CASES]: form });
      await same('open again', host);
      await host.type(CASES, [{ ...place, value: read }]);
      await host.check(CONTEXT);
      await same('without the mark', host);
    },
  },
  {
    name: 'makes edits, marks and locks of one update together',
    async run({ open, same }) {
      const host = await open();
      await fillWorkbook(host, 2);
      const place = cellAt(CASES, 1, 'uraian_singkat');
      const before = sheetNamed(await host.read(), CASES)?.columns[place.column]?.values[place.row] ?? null;
      await host.write({
        sheets: [],
        names: [],
        edits: [{ sheet: CASES, cells: [{ ...place, before, after: 'Dikirim' }] }],
        marks: [{ sheet: CASES, marks: [{ ...place, style: 'warning', note: 'Tanda.' }] }],
        locks: [{ sheet: CASES, areas: [{ row: 2, column: 0, rows: ROWS, columns: 60 }], locked: true }],
      });
      await same('sent', host);
    },
  },
  {
    name: 'says that a sheet to lock vanished and changes nothing',
    async run({ open }) {
      const host = await open();
      await fillWorkbook(host, 1);
      await host.removeSheet(VICTIMS);
      const area = { row: 2, column: 0, rows: 1, columns: 1 };
      await expectRefusal(host, VICTIMS, () => lock(host, true, { [CASES]: [area], [VICTIMS]: [area] }));
    },
  },
  {
    name: 'says that a sheet to lock is locked by somebody else and changes nothing',
    async run({ open, excused }) {
      if (excused('a locked sheet is refused')) return;
      const host = await open();
      await fillWorkbook(host, 1);
      await host.protect(VICTIMS);
      const area = { row: 2, column: 0, rows: 1, columns: 1 };
      await expectRefusal(host, VICTIMS, () => lock(host, true, { [CASES]: [area], [VICTIMS]: [area] }));
    },
  },
  {
    name: 'locks 400 rows with as many host calls as 12',
    async run({ open }) {
      const calls = async (rows: number): Promise<number> => {
        const host = await open();
        await host.createTemplates(optionsFor(rows));
        const form = await openAreasOf(host, CASES);
        host.resetCalls();
        await lock(host, true, { [CASES]: form });
        await lock(host, false, { [CASES]: form });
        return host.calls();
      };
      expect(await calls(400)).toBe(await calls(12));
    },
  },
];

/** What can be typed into on a form. */
async function openAreasOf(host: ContractHost, sheet: string): Promise<readonly Area[]> {
  const { sheets } = await host.dump();
  const open = sheets.find(({ name }) => name === sheet)?.open ?? openRows([]);
  return Object.entries(open).flatMap(([columns, rows]) =>
    rows.split(',').map((run) => {
      const [left = '', right = ''] = columns.split(':');
      const [first, last] = run.split('-').map(Number);
      const start = positionOf(`${left}${first}`);
      const end = positionOf(`${right}${last}`);
      return { ...start, rows: end.row - start.row + 1, columns: end.column - start.column + 1 };
    }),
  );
}

async function lock(
  host: ContractHost,
  locked: boolean,
  areas: Readonly<Record<string, readonly Area[]>>,
): Promise<void> {
  const locks = Object.entries(areas).map(([sheet, own]): SheetLock => ({ sheet, areas: own, locked }));
  await host.write({ sheets: [], names: [], marks: [], locks });
}
