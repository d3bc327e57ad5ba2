import type { ChartData, Locale, Paper } from '../../core/index.ts';

/** A report as a document for the desk: what stands on its pages, in order, and nothing of how. */
export interface DocReport {
  readonly language: Locale;
  readonly paper: Paper;
  readonly title: string;
  /** Below the title, such as the body and the region. */
  readonly subtitles: readonly string[];
  /** What the file says about itself. */
  readonly properties: { readonly title: string; readonly creator: string };
  /** The lines at the head of the first page, such as the region and the office; none: no letter-head. */
  readonly letterhead: readonly string[];
  /** Names and values below the title, such as the period of the data. */
  readonly meta: readonly { readonly label: string; readonly value: string }[];
  readonly blocks: readonly DocBlock[];
  /** The lines at the right below the end; empty ones leave room for the signature. None: no signature. */
  readonly signature: readonly string[];
  /** On every page, such as `SEMENTARA`; empty: nothing. */
  readonly header: string;
  /** On every page, left of the page's number. */
  readonly footer: string;
}

/** One piece of a document. */
export type DocBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | DocTable
  | { readonly kind: 'chart'; readonly chart: ChartData; readonly caption: string }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly numbered: boolean }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'pageBreak' };

/** A table with a row of titles that is repeated on each page. */
export interface DocTable {
  readonly kind: 'table';
  /** Above the table; empty: none. */
  readonly caption: string;
  /** Widths are parts of the whole: the page is always filled. */
  readonly columns: readonly {
    readonly title: string;
    readonly width: number;
    readonly align: 'left' | 'center' | 'right';
  }[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly bold?: boolean }[];
}
