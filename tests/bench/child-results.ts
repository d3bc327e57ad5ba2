import type { Times } from './measure.ts';
import type { Score } from './peer-score.ts';

/** What the child process gives that measures in memory. */
export interface InMemory {
  readonly rows: number;
  readonly planted: number;
  readonly times: Times;
  readonly scores: Readonly<Record<string, Score>>;
}

/** What the child process gives that measures more rows, and more mistakes. */
export interface Scaling {
  readonly rows: { readonly few: number; readonly many: number };
  /** `few`, `many`, and `bad`: as many as `many`, half of them with a mistake. */
  readonly times: Times;
}

/** What a child process gives that reads a file once. */
export interface FileRun {
  readonly rows: number;
  readonly issues: number;
  readonly seconds: number;
  /** The greatest resident set size, in bytes. */
  readonly memory: number;
}
