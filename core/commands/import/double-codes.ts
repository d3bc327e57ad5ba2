import { decodeColumn } from '../../engine/decode/column.ts';
import { type DecodeContext, rawColumn } from '../../engine/decode/raw-column.ts';
import type { Template } from '../../kit/template.ts';
import type { Locale, Text } from '../../locale/text.ts';
import { type DecodedRows, refuse, rowOf, wholeRow } from './decode-rows.ts';
import type { SourceTable } from './source-table.ts';
import type { Target } from './target-rows.ts';

/** Refuses records whose code is in the sheet already, or in an earlier record. */
export function refuseDoubles(
  { columns, refusals }: DecodedRows,
  table: SourceTable,
  template: Template,
  target: Target,
  context: DecodeContext,
  locale: Locale,
): void {
  const cells = template.key === null ? undefined : columns.get(template.key);
  if (template.key === null || cells?.kind !== 'text') return;
  const known = keysOf(template, template.key, target, context);
  for (const [record, code] of cells.values.entries()) {
    if (code === null || refusals.has(record)) continue;
    const before = known.get(code);
    if (before !== undefined) {
      refuse(refusals, record, wholeRow(rowOf(table, record), double(code, before)[locale]));
    } else known.set(code, { sheet: null, row: rowOf(table, record) });
  }
}

interface KnownKey {
  /** `null` is the source itself. */
  readonly sheet: string | null;
  /** Counted from 1. */
  readonly row: number;
}

function keysOf(
  template: Template,
  key: string,
  { sheet, layout }: Target,
  context: DecodeContext,
): Map<string, KnownKey> {
  const column = template.columns[key];
  const place = layout.columns[key];
  const own = place && sheet.columns[place.column];
  const known = new Map<string, KnownKey>();
  if (!column || !own) return known;
  const { cells } = decodeColumn(column, rawColumn(own, layout.rows), context);
  if (cells.kind !== 'text') return known;
  for (const [record, code] of cells.values.entries()) {
    if (code !== null) known.set(code, { sheet: sheet.name, row: (layout.rows[record] ?? 0) + 1 });
  }
  return known;
}

function double(code: string, { sheet, row }: KnownKey): Text {
  if (sheet === null) {
    return {
      id: `Kode ${code} sudah dipakai baris ${row} berkas sumber.`,
      en: `The code ${code} is used by row ${row} of the source.`,
    };
  }
  return {
    id: `Kode ${code} sudah ada di lembar "${sheet}" baris ${row}.`,
    en: `The code ${code} is in the sheet "${sheet}" already, in row ${row}.`,
  };
}
