import type { ExcelOnly } from '../../panel/bridge.ts';
import type { ActingHost } from './do-action.ts';
import { cancelled, readOnly } from './failures.ts';
import { filesPart } from './part.ts';

/** In which turn work on the workbook comes, with failures as the panel shows them. */
interface Turns {
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  orFailure<T>(work: Promise<T>): Promise<T>;
}

/** The part for files and new workbooks, which is loaded with its first use. */
export function excelOnlyLater(host: ActingHost, { inTurn, orFailure }: Turns): ExcelOnly {
  let loaded: ExcelOnly | null = null;
  const load = async (): Promise<ExcelOnly> => {
    const { excelOnly } = await filesPart();
    loaded ??= excelOnly({ ...host, cancelled, readOnly });
    return loaded;
  };
  return {
    // Reading files has nothing to do with the workbook, so it waits for nobody and nobody waits for it.
    readFiles: (files, options) => orFailure(load().then((only) => only.readFiles(files, options))),
    readSheets: (options) => inTurn(async () => (await load()).readSheets(options)),
    merge: (options) => inTurn(async () => (await load()).merge(options)),
    beginPeriod: (period, options) => inTurn(async () => (await load()).beginPeriod(period, options)),
    forget: () => loaded?.forget(),
  };
}
