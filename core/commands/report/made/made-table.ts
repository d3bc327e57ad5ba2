import type { ReportRow, ResolvedTable, TextCell } from '../../../engine/report/blocks.ts';
import { EMPTY } from '../../../engine/report/resolve-table.ts';
import type { MadeTable } from '../../../kit/report.ts';
import type { Locale, Text } from '../../../locale/text.ts';
import type { ReportData } from '../report-data.ts';

/** What a made table is drawn from. */
export interface Making {
  readonly data: ReportData;
  readonly locale: Locale;
  /** Whether readers outside the office see it. */
  readonly isPublic: boolean;
  say(text: Text): string;
}

/** The inside of a table; the declaration gives its title. */
export type MadeRows = Pick<ResolvedTable, 'heading' | 'headers' | 'rows' | 'notes'> & {
  readonly empty?: string;
};

/** A table with its title. */
export function madeTable({ id, title }: MadeTable, made: MadeRows, { say }: Making): ResolvedTable {
  return { kind: 'table', id, title: say(title), empty: say(EMPTY), ...made };
}

/** A row of texts. */
export function textRow(label: string, texts: readonly string[]): ReportRow {
  return { label, total: false, cells: texts.map(textCell) };
}

export function textCell(text: string): TextCell {
  return { kind: 'text', text };
}
