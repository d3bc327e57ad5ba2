import type { Template } from '../../kit/template.ts';
import type { DecodedTemplate } from '../decode/template-rows.ts';
import type { Cells } from '../table.ts';

/** A form of one workbook: which unit sent it, and up to which day it reports. */
export interface Edition {
  readonly form: DecodedTemplate;
  /** Region and agency. */
  readonly unit: string;
  readonly until: number;
}

/**
 * Which records of each workbook count: a register runs on from month to month, so that the latest workbook of a unit
 * holds the rows of those before, maybe corrected. An earlier row with the same code gives way to it (decision A.1).
 */
export function latestRows(
  editions: readonly Edition[],
  { key, date }: Template,
): readonly (Int32Array | null)[] {
  const kept: (Int32Array | null)[] = editions.map(() => null);
  if (key === null || date === null) return kept; // a member of the task force has one row for each year
  const seen = new Map<string, Set<string>>();
  const order = editions.map((_, i) => i).sort((a, b) => untilOf(editions[b]) - untilOf(editions[a]));
  const left = new Map<string, number>();
  for (const { unit } of editions) left.set(unit, (left.get(unit) ?? 0) + 1);
  for (const at of order) {
    const edition = editions[at];
    if (!edition) continue;
    left.set(edition.unit, (left.get(edition.unit) ?? 0) - 1);
    const codes = seen.get(edition.unit) ?? new Set<string>();
    const texts = textsOf(edition.form.columns[key]);
    if (codes.size > 0)
      kept[at] = Int32Array.from(
        texts.flatMap((code, row) => (code !== null && codes.has(code) ? [] : [row])),
      );
    if (left.get(edition.unit) === 0) continue; // no earlier workbook of the unit is left to give way
    for (const code of texts) if (code !== null) codes.add(code);
    seen.set(edition.unit, codes);
  }
  return kept;
}

/** The cells of some records. */
export function pickedCells(cells: Cells, rows: Int32Array): Cells {
  const state = Uint8Array.from(rows, (row) => cells.state[row] as number);
  switch (cells.kind) {
    case 'number':
      return { ...cells, state, values: Float64Array.from(rows, (row) => cells.values[row] as number) };
    case 'choice':
    case 'set':
      return { ...cells, state, values: Int32Array.from(rows, (row) => cells.values[row] as number) };
    case 'text':
      return { ...cells, state, values: Array.from(rows, (row) => cells.values[row] ?? null) };
  }
}

function untilOf(edition: Edition | undefined): number {
  return Number.isNaN(edition?.until) ? Number.NEGATIVE_INFINITY : (edition?.until ?? 0);
}

function textsOf(cells: Cells | undefined): readonly (string | null)[] {
  return cells?.kind === 'text' ? cells.values : [];
}
