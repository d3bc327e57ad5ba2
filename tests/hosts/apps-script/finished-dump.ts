import type { SheetDump, WorkbookDump } from '../dump.ts';
import { shownFill, trimmedFormats, trimmedRows } from '../dump-parts.ts';

const RECORD_SHEET = '_monev_tanda';

/** The emulator's dump as the contract wants it: without blanks, white, and the record of marks. */
export function finishedDump({ sheets, names }: WorkbookDump): WorkbookDump {
  return { sheets: sheets.filter(({ name }) => name !== RECORD_SHEET).map(finishedSheet), names };
}

function finishedSheet(sheet: SheetDump): SheetDump {
  const fills = Object.entries(sheet.fills).flatMap(([address, fill]) => {
    const shown = shownFill(fill);
    return shown === null ? [] : [[address, shown] as const];
  });
  return {
    ...sheet,
    values: trimmedRows(sheet.values),
    columnFormats: trimmedFormats(sheet.columnFormats),
    fills: Object.fromEntries(fills),
  };
}
