import { expect } from 'vitest';
import { type CellValue, checkWorkbook, type Mark, showCheck } from '../../core/index.ts';
import type { ContractHost } from './contract.ts';
import {
  CASES,
  CONTEXT,
  cellAt,
  fillWorkbook,
  OPTIONS,
  optionsFor,
  placeOf,
  recordsOf,
  TODAY,
  VICTIMS,
} from './contract-data.ts';
import { expectRefusal, type Scenario } from './contract-scenario.ts';

/** What a job may cost, and what happens when it cannot be done. */
export const limits: readonly Scenario[] = [
  {
    name: 'costs as many host calls for 10,000 rows as for 10',
    async run({ open }) {
      expect(await costs(await open(), 10_000)).toEqual(await costs(await open(), 10));
    },
  },
  {
    name: 'reads the workbook and marks 600 cells within the budget',
    async run({ open, same, spent }) {
      const host = await open();
      await host.createTemplates(optionsFor(60));
      await host.type(CASES, recordsOf(CASES, 60));
      host.resetCalls();
      await host.read();
      spent('read', host);
      const marks = Array.from({ length: 600 }, (_, i): Mark => {
        const style = (['error', 'warning', 'info'] as const)[i % 3] ?? 'error';
        return { row: 2 + (i % 60), column: Math.floor(i / 60) * 3, style, note: `Tanda ${i}.` };
      });
      host.resetCalls();
      await host.write({ sheets: [], names: [], marks: [{ sheet: CASES, marks }] });
      spent('mark600', host);
      await same('marked', host);
    },
  },
  {
    name: 'says that a sheet is locked and changes nothing',
    async run({ open, excused }) {
      if (excused('a locked sheet is refused')) return;
      const host = await open();
      await fillWorkbook(host, 2);
      await host.type(CASES, [{ ...cellAt(CASES, 0, 'status_kasus'), value: 'Entah' }]);
      await host.check(CONTEXT);
      await host.type(CASES, [{ ...cellAt(CASES, 1, 'status_kasus'), value: 'Entah' }]);
      await host.protect(VICTIMS);
      await expectRefusal(host, VICTIMS, () => host.check(CONTEXT));
    },
  },
  {
    name: 'says that a sheet to draw anew is locked and changes nothing',
    async run({ open, excused }) {
      if (excused('a locked sheet is refused')) return;
      const host = await open();
      await host.createTemplates({ ...OPTIONS, templates: ['T02'] });
      await host.protect(VICTIMS);
      await expectRefusal(host, VICTIMS, () =>
        host.createTemplates({ ...optionsFor(20), templates: ['T02'] }),
      );
    },
  },
  {
    name: 'says that a sheet vanished between reading and marking and changes nothing',
    async run({ open }) {
      const host = await open();
      await fillWorkbook(host, 2);
      await host.type(CASES, [{ ...cellAt(CASES, 0, 'status_kasus'), value: 'Entah' }]);
      const snapshot = await host.read();
      const update = showCheck(snapshot, checkWorkbook(snapshot, CONTEXT), CONTEXT);
      await host.removeSheet(VICTIMS);
      await expectRefusal(host, VICTIMS, () => host.write(update));
    },
  },
];

/** Calls for drawing, reading, and checking so many rows of which each has a mistake. */
async function costs(host: ContractHost, rows: number): Promise<Readonly<Record<string, number>>> {
  const cost = async (work: () => Promise<unknown>): Promise<number> => {
    host.resetCalls();
    await work();
    return host.calls();
  };
  const create = await cost(() => host.createTemplates(optionsFor(rows)));
  // All of one day, so that any number of rows has the same kinds of mistakes.
  const wrong = new Map<number, CellValue>([
    [placeOf(CASES, 'status_kasus'), 'Entah'],
    [placeOf(CASES, 'tanggal_lapor'), TODAY],
  ]);
  await host.type(
    CASES,
    recordsOf(CASES, rows).map((cell) => ({ ...cell, value: wrong.get(cell.column) ?? cell.value })),
  );
  const read = await cost(() => host.read());
  const check = await cost(() => host.check(CONTEXT));
  const again = await cost(() => host.check(CONTEXT));
  return { create, read, check, again };
}
