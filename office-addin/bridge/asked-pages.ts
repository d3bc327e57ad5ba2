import type { Page } from '../../panel/bridge.ts';

/** Pages of the panel that the ribbon asks for. */
export interface AskedPages {
  /** Shows a page, or waits with the last one until the panel is there. */
  ask(page: Page): void;
  onPage(show: (page: Page) => void): void;
}

/** The way from the ribbon to the panel. */
export function askedPages(): AskedPages {
  let show: ((page: Page) => void) | null = null;
  let waiting: Page | null = null;
  return {
    ask: (page) => {
      if (show) show(page);
      else waiting = page;
    },
    onPage: (next) => {
      show = next;
      if (waiting !== null) next(waiting);
      waiting = null;
    },
  };
}
