import type { Locale } from '../../core/index.ts';
import type { Bridge, ExcelOnly } from '../../panel/bridge.ts';

/** A call of the page to the test. */
export interface Call {
  readonly id: number;
  readonly method: Exclude<keyof Bridge, 'host' | 'onPage'>;
  readonly value: unknown;
  readonly locale: Locale;
}

/** A file on its way from the page to the test: its bytes as base64. */
export interface SentFile {
  readonly name: string;
  readonly size: number;
  readonly lastModified: number;
  readonly base64: string;
}

/** What the page asks of Excel alone. */
export interface ExcelCall {
  readonly method: keyof ExcelOnly;
  readonly files: readonly SentFile[];
  readonly period: string;
}

/** What the page gets back; a failure is as the bridge rejected with it. */
export interface Outcome {
  readonly value?: unknown;
  readonly failure?: unknown;
}
