import { expect } from 'vitest';
import { katalog } from '../../core/index.ts';
import {
  CASES,
  CONTEXT,
  fillWorkbook,
  modelOf,
  OPTIONS,
  optionsFor,
  placeOf,
  recordsOf,
} from './contract-data.ts';
import { expectRefusal, type Scenario } from './contract-scenario.ts';
import type { SheetDump } from './dump.ts';

/** *Siapkan buku kerja*: in an empty workbook, again, and beside what users made. */
export const creating: readonly Scenario[] = [
  {
    name: 'creates the sheets, names, formulas, inputs and colours of the templates',
    async run({ open, same, spent }) {
      const host = await open();
      host.resetCalls();
      await host.createTemplates(OPTIONS);
      spent('create', host);
      await same('created', host);
    },
  },
  {
    name: 'offers a list by its name where one code is chosen, and none where several are',
    async run({ open }) {
      const host = await open();
      await host.createTemplates(OPTIONS);
      const { sheets, names } = await host.dump();
      for (const { sheet, columns } of katalog.templates) {
        const dump = sheets.find(({ name }) => name === sheet);
        for (const [field, { type, list }] of Object.entries(columns)) {
          const rule = dump && ruleOf(dump, field);
          if (type === 'choices') expect(rule, field).not.toMatchObject({ kind: 'list' });
          if (rule?.kind === 'list') expect([list?.id, ...Object.keys(names)], field).toContain(rule.name);
        }
      }
    },
  },
  {
    name: 'leaves filled forms and users’ sheets alone when it runs again',
    async run({ open, same }) {
      const host = await open();
      await host.type('Lembar1', [{ row: 1, column: 2, value: 'catatan saya' }]);
      await host.colour('Lembar1', 'C2', '00B050');
      await host.note('Lembar1', 'C2', 'Milik petugas.');
      await host.createTemplates(OPTIONS);
      await host.type(CASES, recordsOf(CASES, 2));
      await host.colour(CASES, 'B3', 'FFFF00');
      await host.note(CASES, 'B4', 'Tanya Polres.');
      const before = await host.dump();
      await host.createTemplates(optionsFor(20));
      const after = await host.dump();
      for (const name of ['Lembar1', 'T00 Sampul', CASES]) {
        expect(sheetOf(after.sheets, name)).toEqual(sheetOf(before.sheets, name));
      }
      await same('created twice', host);
    },
  },
  {
    name: 'never replaces a sheet of the user that bears a name of the product',
    async run({ open, same }) {
      const host = await open();
      await host.addSheet('Daftar Kode');
      await host.type('Daftar Kode', [{ row: 0, column: 0, value: 'daftar saya' }]);
      await expectRefusal(host, 'Daftar Kode', () => host.createTemplates(OPTIONS));
      await host.removeSheet('Daftar Kode');
      await fillWorkbook(host, 1);
      await host.addSheet('Hasil Pemeriksaan');
      await host.type('Hasil Pemeriksaan', [{ row: 4, column: 1, value: 'hasil saya' }]);
      await expectRefusal(host, 'Hasil Pemeriksaan', () => host.check(CONTEXT));
      await same('refused', host);
    },
  },
];

function ruleOf({ name, inputs }: SheetDump, field: string): SheetDump['inputs'][number]['rule'] | null {
  const place = placeOf(name, field);
  const isForm = modelOf(name).filter === null;
  const input = inputs.find(({ area }) => (isForm ? area.row : area.column) === place);
  return input?.rule ?? null;
}

function sheetOf(sheets: readonly SheetDump[], name: string): SheetDump | undefined {
  return sheets.find((sheet) => sheet.name === name);
}
