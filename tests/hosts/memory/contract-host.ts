import { act, checkWorkbook, prepareWorkbook, showCheck } from '../../../core/index.ts';
import { MemoryWorkbook } from '../../../core/workbook/memory-workbook.ts';
import type { ContractHost, HostUnderTest } from '../contract.ts';
import { newId } from '../contract-data.ts';
import { dumpMemory } from './dump.ts';

/** The reference host, which says what the others must show. */
export const host: HostUnderTest = {
  name: 'memory',
  unit: 'passes',
  budgets: { read: 1, mark600: 1, edit600: 1, create: 2 },
  build: async () => ({ open: async () => openMemory() }),
};

function openMemory(): ContractHost {
  const workbook = new MemoryWorkbook();
  let passes = 0;
  const read = () => {
    passes++;
    return workbook.read();
  };
  const write: MemoryWorkbook['write'] = (update) => {
    passes++;
    workbook.write(update);
  };
  workbook.add('Lembar1');
  return {
    read: async () => read(),
    write: async (update) => write(update),
    createTemplates: async (options) => write(prepareWorkbook(read(), options).update),
    check: async (context) => {
      const snapshot = read();
      const validation = checkWorkbook(snapshot, context);
      if (validation.rules > 0) write(showCheck(snapshot, validation, context));
    },
    act: async (action, context) => {
      const { update, reply } = act(read(), action, { ...context, newId });
      if (update !== null) write(update);
      return reply;
    },
    type: async (sheet, cells) => workbook.type(sheet, cells),
    colour: async (sheet, address, hex) => workbook.colour(sheet, address, hex),
    note: async (sheet, address, text) => workbook.note(sheet, address, text),
    addSheet: async (sheet) => workbook.add(sheet),
    removeSheet: async (sheet) => workbook.remove(sheet),
    protect: async (sheet) => workbook.lock(sheet),
    dump: async () => dumpMemory(workbook),
    calls: () => passes,
    resetCalls: () => {
      passes = 0;
    },
  };
}
