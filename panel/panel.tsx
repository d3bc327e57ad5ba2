import { render } from 'preact';
import { App } from './app.tsx';
import type { Bridge } from './bridge.ts';

/** Shows the panel in an element of a page and leaves it there; the page's language follows the user's. */
export function mountPanel(element: Element, bridge: Bridge): void {
  render(<App bridge={bridge} />, element);
}
