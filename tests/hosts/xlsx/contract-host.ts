import { XlsxWorkbook } from '../../../cli/xlsx-host.ts';
import {
  act,
  checkWorkbook,
  prepareWorkbook,
  type Snapshot,
  showCheck,
  type WorkbookUpdate,
} from '../../../core/index.ts';
import type { ContractHost, HostUnderTest } from '../contract.ts';
import { newId } from '../contract-data.ts';
import { dumpXlsx } from './dump.ts';
import type { XlsxFile } from './file.ts';
import { openingFile } from './opening-file.ts';
import { colourCell, edited, noteOn, typeInto } from './user.ts';
import { addSheet, protectSheet, removeSheet } from './user-sheets.ts';

/** Files: users change them in a program between two passes of the product. */
export const host: HostUnderTest = {
  name: 'xlsx',
  unit: 'passes',
  budgets: { read: 1, mark600: 1, edit600: 1, create: 2 },
  build: async () => ({ open: async () => openXlsx(await openingFile()) }),
};

function openXlsx(opening: Uint8Array): ContractHost {
  let bytes = opening;
  let passes = 0;
  const read = async (): Promise<Snapshot> => {
    passes++;
    return new XlsxWorkbook(bytes, { fileName: null }).read();
  };
  const write = async (update: WorkbookUpdate): Promise<void> => {
    passes++;
    const workbook = new XlsxWorkbook(bytes, { fileName: null });
    await workbook.write(update);
    bytes = workbook.bytes;
  };
  const edit = async (change: (file: XlsxFile) => void): Promise<void> => {
    bytes = edited(bytes, change);
  };
  return {
    read,
    write,
    createTemplates: async (options) => write(prepareWorkbook(await read(), options).update),
    check: async (context) => {
      const snapshot = await read();
      const validation = checkWorkbook(snapshot, context);
      if (validation.rules > 0) await write(showCheck(snapshot, validation, context));
    },
    act: async (action, context) => {
      const { update, reply } = act(await read(), action, { ...context, newId });
      if (update !== null) await write(update);
      return reply;
    },
    type: (sheet, cells) => edit((file) => typeInto(file, sheet, cells)),
    colour: (sheet, address, hex) => edit((file) => colourCell(file, sheet, address, hex)),
    note: (sheet, address, text) => edit((file) => noteOn(file, sheet, address, text)),
    addSheet: (sheet) => edit((file) => addSheet(file, sheet)),
    removeSheet: (sheet) => edit((file) => removeSheet(file, sheet)),
    protect: (sheet) => edit((file) => protectSheet(file, sheet)),
    dump: async () => dumpXlsx(bytes),
    calls: () => passes,
    resetCalls: () => {
      passes = 0;
    },
  };
}
