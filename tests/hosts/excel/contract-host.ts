import vm from 'node:vm';
import { bundleOfficeAddin } from '../../../tools/build-office-addin.ts';
import type { ContractHost, HostSettings, HostUnderTest } from '../contract.ts';
import { startAddin } from './addin.ts';
import { dumpExcel } from './dump.ts';
import { startExcel } from './excel.ts';
import type * as Program from './program.ts';
import { userOf } from './user.ts';

const ENTRY = 'tests/hosts/excel/program.ts';

/** The built add-in, through the real client library, in a simulated Excel LTSC 2021. */
export const host: HostUnderTest = {
  name: 'excel',
  unit: 'syncs',
  budgets: { read: 2, mark600: 1, edit600: 2, create: 3 },
  build: async (edit) => {
    const script = new vm.Script(await bundleOfficeAddin(ENTRY, edit), { filename: 'program.js' });
    return { open: (settings) => openWorkbook(script, settings) };
  },
};

async function openWorkbook(script: vm.Script, { zone, locale }: HostSettings): Promise<ContractHost> {
  // Excel has no time zone of its own: a slip would show up here.
  process.env['TZ'] = zone;
  const excel = startExcel({ culture: locale, firstSheet: 'Lembar1' });
  const program = (await startAddin(excel, script)) as typeof Program;
  // Time stands still: how many requests a command takes must not hang on how busy this machine is.
  const workbook = program.excelWorkbook(() => 0);
  const user = userOf(excel);
  return {
    read: async () => await workbook.read(),
    write: async (update) => await workbook.write(update),
    createTemplates: async (options) => {
      await program.prepareSheets(workbook, options);
    },
    check: async (context) => {
      await program.checkData(workbook, context);
    },
    act: (action, context) => program.actThroughBridge(workbook, action, context),
    type: async (sheet, cells) => user.type(sheet, cells),
    colour: async (sheet, address, hex) => user.colour(sheet, address, hex),
    note: async (sheet, address, text) => user.note(sheet, address, text),
    addSheet: async (sheet) => user.addSheet(sheet),
    removeSheet: async (sheet) => user.removeSheet(sheet),
    protect: async (sheet) => user.protect(sheet),
    dump: async () => dumpExcel(excel),
    calls: () => excel.syncs(),
    resetCalls: () => excel.forget(),
  };
}
