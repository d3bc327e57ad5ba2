import type { Action, ActionOf } from '../../core/index.ts';
import type { ActOptions, Bridge, Failure } from '../../panel/bridge.ts';
import type { AskedPages } from './asked-pages.ts';
import { type ActingHost, doAction } from './do-action.ts';
import { excelOnlyLater } from './excel-only.ts';
import { failureOf, readOnly } from './failures.ts';
import { goTo } from './go-to.ts';
import { part } from './part.ts';
import type { preferencesIn } from './preferences.ts';

/** What the bridge is made of. */
export interface BridgeParts extends ActingHost {
  readonly pages: AskedPages;
  readonly preferences: ReturnType<typeof preferencesIn>;
}

/** The bridge, and the turn in which everything waits that is done to the workbook. */
export interface ExcelBridge extends Bridge {
  inTurn<T>(work: () => Promise<T>): Promise<T>;
}

/** The way from the panel to the workbook: both are in the same page. One action follows the other. */
export function excelBridge(parts: BridgeParts): ExcelBridge {
  const { preferences, pages } = parts;
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work, work);
    last = mine.catch(() => null);
    return orFailure(mine);
  };
  return {
    host: 'excel',
    act: <K extends Action['kind']>(action: ActionOf<K>, options: ActOptions) =>
      inTurn(() => doAction<K>(parts, action, options)),
    goTo: (place) => inTurn(() => goTo(place)),
    readPreferences: () => Promise.resolve(preferences.read()),
    keepPreferences: (chosen) => Promise.resolve(preferences.keep(chosen)),
    onPage: (show) => pages.onPage(show),
    diagnose: () => orFailure(part(() => import('../diagnostics.ts')).then(({ diagnose }) => diagnose())),
    tryCopies: () =>
      inTurn(async () => {
        if (parts.isReadOnly()) throw readOnly();
        const { tryCopies } = await part(() => import('../try-copies.ts'));
        return await tryCopies();
      }),
    excel: excelOnlyLater(parts, { inTurn, orFailure }),
    inTurn,
  };
}

/** The panel shows failures, not errors. */
function orFailure<T>(work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => Promise.reject<T>(failureOf(error) satisfies Failure));
}
