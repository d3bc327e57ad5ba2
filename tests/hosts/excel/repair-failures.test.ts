import { describe, expect, it } from 'vitest';
import type { Action, ActionOf, Replies } from '../../../core/index.ts';
import { askedPages } from '../../../office-addin/bridge/asked-pages.ts';
import { excelBridge } from '../../../office-addin/bridge/excel-bridge.ts';
import { preferencesIn } from '../../../office-addin/bridge/preferences.ts';
import type { Failure } from '../../../panel/bridge.ts';
import { cellAt, recordsOf, VICTIMS } from '../contract-data.ts';
import { dumpExcel } from './dump.ts';
import { WHOLE } from './model/address.ts';
import { sheetOf } from './model/new-book.ts';
import { openExcel } from './opened.ts';

const RECORDS = 5;
/** The tab of the last copy, once all are whole. */
const KEPT = '#FD01FE';
/** So many moments are tried, spread evenly, beside those at which a sheet or its copy changes as a whole. */
const MOMENTS = 12;
const WHOLE_SHEET = new Set(['Add', 'CopyFrom', 'Clear', 'Delete', 'Protect']);

describe('a failure of Excel while the structure of a filled form is repaired', () => {
  it.each([
    { next: 'answers again', isDead: false },
    { next: 'answers no more before the next command', isDead: true },
  ])(
    'loses no cell at any moment and can be repeated, when Excel $next',
    { timeout: 400_000 },
    async ({ isDead }) => {
      const form = await filledForm();
      form.breakStructure();
      form.excel.forget();
      await form.repair();
      const names = form.excel.log.flatMap((request) => (request.cleanUp ? [] : request.names));
      const total = names.length;
      const wanted = dumpExcel(form.excel);
      const done = names.lastIndexOf('TabColor');
      const turning = names.flatMap((name, at) => (WHOLE_SHEET.has(name) ? [at] : []));
      const even = Array.from({ length: MOMENTS }, (_, i) => Math.floor((i * total) / MOMENTS));
      // Each of the two takes every other moment, and both the last ones.
      const own = [...turning, ...even].filter((_, i) => (i % 2 === 1) === isDead);
      const moments = [...new Set([...own, done, done + 1, total - 1])];
      expect(moments.length).toBeGreaterThan(MOMENTS);
      for (const at of moments) {
        form.breakStructure();
        const before = form.typedCells();
        form.excel.forget();
        form.excel.failNext('GeneralException', at);
        if (isDead) form.excel.failNext('RequestAborted');
        const failure = await form.repair().then(
          () => null,
          (one: Failure) => one,
        );
        form.excel.forget();
        if (at > done) {
          // Nothing was left to do but to take the copies away.
          expect(failure === null, `at ${at}, ${names[at]}`).toBe(!isDead);
          await form.read();
          expect(dumpExcel(form.excel), `after ${at}, ${names[at]}`).toEqual(wanted);
          continue;
        }
        expect(failure?.text.id, `at ${at}, ${names[at]}`).toContain('kode GeneralException');
        expect(form.typedCells(), `at ${at}, ${names[at]}`).toEqual(before);
        await form.repair();
        expect(dumpExcel(form.excel), `repeated after ${at}, ${names[at]}`).toEqual(wanted);
      }
    },
  );
});

/** Two forms, one of them filled, and what is done to them. */
async function filledForm() {
  const { excel, workbook, user } = openExcel({ firstSheet: 'L1' });
  const bridge = excelBridge({
    workbook,
    isReadOnly: () => false,
    pages: askedPages(),
    preferences: preferencesIn({ getItem: () => null, setItem: () => undefined }, 'monev'),
  });
  const act = <K extends Action['kind']>(action: ActionOf<K> & { readonly kind: K }): Promise<Replies[K]> =>
    bridge.act<K>(action, {
      locale: 'id',
      signal: new AbortController().signal,
      onProgress: () => undefined,
    });
  await act({
    kind: 'prepare',
    region: '31.73',
    period: '2024-M07',
    agency: 'DPPPA',
    templates: ['T01', 'T02'],
  });
  user.type(VICTIMS, recordsOf(VICTIMS, RECORDS));
  const header = cellAt(VICTIMS, -1, 'usia_lapor');
  return {
    excel,
    /** Somebody writes over the head of a column. */
    breakStructure: () => {
      user.type(VICTIMS, [
        { ...header, value: null },
        { ...header, row: header.row - 1, value: 'Umur' },
      ]);
    },
    repair: async () => {
      const { repairs } = await act({ kind: 'proposeRepair' });
      await act({ kind: 'repair', chosen: repairs.map(({ id }) => id) });
    },
    read: () => workbook.read(),
    /** What the records hold, in the form or in its copy where that is whole. */
    typedCells: (): readonly unknown[] => {
      const copy = sheetOf(excel.book, `~${VICTIMS}`);
      const isKept = excel.book.sheets.some(({ tabColor }) => tabColor === KEPT);
      const sheet = (isKept ? copy : null) ?? sheetOf(excel.book, VICTIMS);
      const { columns = 0 } = sheet?.cells.extent(WHOLE) ?? {};
      return Array.from({ length: RECORDS + 2 }, (_, row) =>
        Array.from({ length: columns }, (_, column) => sheet?.cells.at(row, column)?.value ?? null),
      );
    },
  };
}
