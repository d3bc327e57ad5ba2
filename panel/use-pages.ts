import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Bridge, Page } from './bridge.ts';
import type { Tasks } from './tasks.ts';

/** The page that is shown, and which visit it is, counted from 0. */
export interface View {
  readonly page: Page;
  readonly visit: number;
}

/**
 * The page that is shown. Nobody leaves while the workbook is being changed; a page that a menu asks for then comes
 * afterwards. `anew` is called before *Periksa data* opens anew, as a menu asks for it.
 */
export function usePages(
  bridge: Bridge,
  tasks: Tasks,
  anew: () => void,
): { readonly view: View; readonly open: (page: Page, isAnew?: boolean) => void } {
  const [view, setView] = useState<View>({ page: 'start', visit: 0 });
  const waiting = useRef<Page | null>(null);
  const open = (page: Page, isAnew = false): boolean => {
    if (!tasks.leave()) return false;
    if (isAnew && page === 'check') anew();
    setView(({ visit }) => ({ page, visit: visit + 1 }));
    return true;
  };
  const ask = (page: Page): void => {
    waiting.current = open(page, true) ? null : page;
  };
  const asking = useRef(ask);
  asking.current = ask;
  useLayoutEffect(() => bridge.onPage((page) => asking.current(page)), [bridge]);
  useEffect(() => {
    if (tasks.task === null && waiting.current !== null) asking.current(waiting.current);
  }, [tasks.task]);
  return { view, open };
}
