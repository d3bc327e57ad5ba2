import type { Locale } from '../../core/index.ts';
import type { Bridge } from '../../panel/bridge.ts';

/** A call of the page to the test. */
export interface Call {
  readonly id: number;
  readonly method: Exclude<keyof Bridge, 'host' | 'onPage'>;
  readonly value: unknown;
  readonly locale: Locale;
}

/** What the page gets back; a failure is as the bridge rejected with it. */
export interface Outcome {
  readonly value?: unknown;
  readonly failure?: unknown;
}
