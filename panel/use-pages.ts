import { useEffect, useRef, useState } from 'preact/hooks';
import type { Bridge, Page } from './bridge.ts';
import type { Tasks } from './tasks.ts';

/** The page that is shown, and which visit it is, counted from 0. */
export interface View {
  readonly page: Page;
  readonly visit: number;
}

/**
 * The page that is shown. Nobody leaves while the workbook is being changed; a page that a menu asks for then comes
 * afterwards. `anew` is called before a menu's *Periksa data*, which means a new check.
 */
export function usePages(
  bridge: Bridge,
  tasks: Tasks,
  anew: () => void,
): { readonly view: View; readonly open: (page: Page) => void } {
  const [view, setView] = useState<View>({ page: 'start', visit: 0 });
  const waiting = useRef<Page | null>(null);
  const open = (page: Page): boolean => {
    if (!tasks.leave()) return false;
    setView(({ visit }) => ({ page, visit: visit + 1 }));
    return true;
  };
  const ask = (page: Page): void => {
    if (page === 'check') anew();
    waiting.current = open(page) ? null : page;
  };
  const asking = useRef(ask);
  asking.current = ask;
  useEffect(() => bridge.onPage((page) => asking.current(page)), [bridge]);
  useEffect(() => {
    if (tasks.task === null && waiting.current !== null) asking.current(waiting.current);
  }, [tasks.task]);
  return { view, open };
}
