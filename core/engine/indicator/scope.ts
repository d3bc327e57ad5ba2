import type { Dimension } from '../../kit/indicator.ts';
import type { Template } from '../../kit/template.ts';
import type { Text } from '../../locale/text.ts';
import { civilOf } from '../../workbook/serial.ts';
import type { Evaluation } from '../expression/evaluation.ts';
import type { Union } from './union.ts';

/** The first and last day of a stretch of months, as serial numbers. */
export interface Window {
  readonly first: number;
  readonly last: number;
}

/** What a workbook says of itself, as far as figures need it. */
export interface Sender {
  /** A region's code; `null` where the cover does not say. */
  readonly region: string | null;
  /** The first day of its register, and the last one that it reports; NaN where the cover does not say. */
  readonly since: number;
  readonly until: number;
  /** By template id: whether there is something, nothing, nothing due, or no word of it. */
  readonly declared: Readonly<Record<string, 'some' | 'none' | 'not-due' | 'silent'>>;
  /** Ids of the templates that are due. */
  readonly due: readonly string[];
  /** Its data quality score; `null` where it was not computed. */
  readonly quality: number | null;
}

/** The year whose definitions hold for a stretch of months: that in which it ends, as settings are taken. */
export function yearOf({ last }: Window): number {
  return civilOf(last).year;
}

/** What figures are computed over. */
export interface Scope {
  readonly union: Union;
  /** By the position of their workbooks. */
  readonly senders: readonly Sender[];
  readonly window: Window;
  /** How many months the window has. */
  readonly months: number;
  readonly evaluation: Evaluation;
  readonly dimensions: readonly Dimension[];
  readonly regions: readonly string[];
  /** The name of a region. */
  regionLabel(code: string): Text;
  /** A setting of a region in the year of the window, or `null`. */
  setting(key: string, region: string): number | null;
  /** Whether any setting's key begins so. */
  hasSettings(start: string): boolean;
  /** The same months of the year before, where workbooks of that year are at hand. */
  readonly before: Scope | null;
  /** The full months from January to the end of the window. */
  yearToDate(): { readonly months: number; readonly scope: Scope };
}

/**
 * The region of each row, as a position in `regions`: its own where that lies within the region of its workbook, else
 * that one, so that a law of the nation counts where it is kept; -1 where the workbook does not say.
 */
export function regionOfRows(template: Template, scope: Scope): Int32Array {
  const { union, senders, evaluation, regions } = scope;
  const table = union.tables[template.id];
  const positions = new Map(regions.map((code, i) => [code, i]));
  const books = union.bookOf[template.id] ?? new Int32Array();
  const ofBooks = senders.map(({ region }) => positions.get(region ?? '') ?? -1);
  if (!table || template.region === null) return books.map((book) => ofBooks[book] ?? -1);
  const { values, of } = evaluation.choices(template.region, table);
  const codes = of.list?.codes ?? [];
  const within = senders.map(({ region }) =>
    codes.map(({ code }) =>
      region !== null && code.startsWith(`${region}.`) ? positions.get(code) : undefined,
    ),
  );
  const out = new Int32Array(values.length);
  for (let row = 0; row < out.length; row++) {
    const book = books[row] as number;
    out[row] = within[book]?.[values[row] as number] ?? ofBooks[book] ?? -1;
  }
  return out;
}
