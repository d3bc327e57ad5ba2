import { katalog, momentOf, newPeriod, readPeriod, type Snapshot, type Workbook } from '../../core/index.ts';
import type { ActOptions, BegunPeriod } from '../../panel/bridge.ts';
import { readFormulas } from '../workbook/read-formulas.ts';
import { openNew } from './open-new.ts';

/** Prepared rows of each table, as the command line has them. */
const ROWS = 2000;

const FORMS = katalog.templates.map(({ sheet }) => sheet);

/** The open workbook, and the errors of the page. */
export interface FilesHost {
  readonly workbook: Workbook;
  isReadOnly(): boolean;
  /** The workbook may only be read. */
  readOnly(): Error;
  /** What cells of some sheets compute, beside what was read; `readFormulas` of this part, where reading leaves them out. */
  withFormulas?(snapshot: Snapshot, names: readonly string[]): Promise<Snapshot>;
  /** The user stopped it before anything was changed. */
  cancelled(): Error;
}

/**
 * *Mulai periode baru*: within a year the open workbook goes on with a new cover; a new year opens a workbook of its own
 * and leaves the old one as it is. Throws `HostError` where the workbook does not allow it, with nothing changed.
 */
export async function beginPeriod(
  { workbook, isReadOnly, readOnly, withFormulas = readFormulas }: FilesHost,
  wanted: string,
  { locale }: ActOptions,
): Promise<BegunPeriod> {
  const period = readPeriod(wanted);
  if (period === null) throw new RangeError('not the id of a period');
  // What formulas compute is neither carried over as if somebody had typed it, nor written over.
  const snapshot = await withFormulas(await workbook.read(), FORMS);
  const { today } = momentOf(snapshot, new Date());
  const begun = newPeriod(snapshot, period, { locale, beside: [], today, settings: [], rows: ROWS });
  const isSame = begun.workbook === 'same';
  if (isSame && isReadOnly()) throw readOnly();
  if (isSame) await workbook.write(begun.update);
  else await openNew(begun.update);
  return {
    workbook: begun.workbook,
    forms: begun.counts.map(({ template, title, carried, left }) => ({
      label: `${template} ${title[locale]}`,
      carried,
      left,
    })),
  };
}
