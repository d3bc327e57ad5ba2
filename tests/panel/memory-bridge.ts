import { type Action, act, HostError, type Place, type Replies, type Snapshot } from '../../core/index.ts';
import type { MemoryWorkbook } from '../../core/workbook/memory-workbook.ts';
import { cancelled, failureOf, readOnly } from '../../office-addin/bridge/failures.ts';
import { excelOnly } from '../../office-addin/files/index.ts';
import type { ActOptions, ExcelOnly, Failure, Preferences } from '../../panel/bridge.ts';
import { TODAY } from '../core/erase-book.ts';
import { type SimExcel, startExcel } from '../hosts/excel/excel.ts';
import { connectExcel } from '../hosts/excel/library/bridge.ts';

/** What happens at the edge of the workbook, between a question and its answer. */
export interface Edge {
  /** Before an action; may wait, tell how far it is, or throw a {@link Failure}. */
  before?(action: Action, options: ActOptions): Promise<void> | void;
  /** What a check has found, as it is told. */
  told?(checked: Replies['check']): Replies['check'];
  /** Before preferences are read. */
  opening?(): Promise<void>;
  /** Before a place is shown. */
  going?(place: Place): Promise<void>;
  /** Before something that only Excel can do. */
  beforeExcel?(method: keyof ExcelOnly, options: ActOptions): Promise<void> | void;
}

/** The core over a workbook in memory, as the panel sees it. */
export interface MemoryBridge {
  act(action: Action, options: ActOptions): Promise<Replies[Action['kind']]>;
  goTo(place: Place): Promise<void>;
  readPreferences(): Promise<Preferences>;
  keepPreferences(preferences: Preferences): Promise<void>;
  /** What only Excel can do, and the Excel in which new workbooks open. */
  readonly excel: ExcelOnly;
  readonly sim: SimExcel;
  /** Places that were shown, in their order. */
  readonly shown: readonly Place[];
  /** Actions that were asked for, in their order. */
  readonly asked: readonly Action[];
  readonly preferences: Preferences;
}

/** Opens a workbook in memory for the panel. */
export function memoryBridge(book: MemoryWorkbook, first: Preferences, edge: Edge = {}): MemoryBridge {
  const shown: Place[] = [];
  const asked: Action[] = [];
  let preferences = first;
  let ids = 0;
  const sim = startExcel();
  connectExcel(sim);
  return {
    sim,
    excel: toldExcel(
      excelOnly({ workbook: book, isReadOnly: () => false, cancelled, readOnly, withFormulas }),
      edge,
    ),
    shown,
    asked,
    get preferences() {
      return preferences;
    },
    async act(action, options) {
      asked.push(action);
      await edge.before?.(action, options);
      const { locale } = options;
      const { update, reply } = failing(() => {
        const context = { locale, today: TODAY, clock: '14.05', newId: () => `id-${++ids}` };
        const acted = act(book.read(), action, context);
        if (acted.update !== null) book.write(acted.update);
        return acted;
      });
      return update !== null && isChecked(reply) && edge.told ? edge.told(reply) : reply;
    },
    async goTo(place) {
      await edge.going?.(place);
      shown.push(place);
    },
    async readPreferences() {
      await edge.opening?.();
      return preferences;
    },
    async keepPreferences(wanted) {
      preferences = wanted;
    },
  };
}

/** Of a workbook in memory they are read with all the rest. */
const withFormulas = async (snapshot: Snapshot): Promise<Snapshot> => snapshot;

/** Errors become failures, as the add-in makes them. */
function toldExcel(only: ExcelOnly, { beforeExcel }: Edge): ExcelOnly {
  const told = async <T>(
    method: keyof ExcelOnly,
    options: ActOptions,
    work: () => Promise<T>,
  ): Promise<T> => {
    await beforeExcel?.(method, options);
    return work().catch((error: unknown) => Promise.reject<T>(failureOf(error)));
  };
  return {
    readFiles: (files, options) => told('readFiles', options, () => only.readFiles(files, options)),
    readSheets: (options) => told('readSheets', options, () => only.readSheets(options)),
    merge: (options) => told('merge', options, () => only.merge(options)),
    beginPeriod: (period, options) => told('beginPeriod', options, () => only.beginPeriod(period, options)),
    forget: () => only.forget(),
  };
}

/** A host's error becomes a failure that the panel can tell. */
function failing<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    throw { kind: 'refused', text: error.text } satisfies Failure;
  }
}

function isChecked(reply: Replies[Action['kind']]): reply is Replies['check'] {
  return 'lines' in reply;
}
