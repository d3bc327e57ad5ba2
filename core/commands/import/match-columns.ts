import { decodeColumn } from '../../engine/decode/column.ts';
import { type DecodeContext, rawColumn } from '../../engine/decode/raw-column.ts';
import { FILLED } from '../../engine/table.ts';
import type { Column } from '../../kit/column.ts';
import type { Template } from '../../kit/template.ts';
import type { MatchReason, NameMatch } from './header-names.ts';
import type { Recognise } from './header-rows.ts';
import { oneDay } from './one-day.ts';
import type { SourceColumn, SourceTable } from './source-table.ts';

/** What a source column seems to be, and how sure that is. */
export interface ProposedColumn {
  /** The source column's header. */
  readonly from: string;
  /** A field_id. */
  readonly to: string;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly sureness: Sureness;
  readonly why: MatchReason;
  /** Which share of the cells looked at the template's column understands; `null` where that says nothing. */
  readonly understood: number | null;
}

/** Certain and likely columns are imported, guesses only when the user agrees. */
export type Sureness = 'certain' | 'likely' | 'guess';

const CERTAIN = 0.9;
const LIKELY = 0.7;
const GUESS = 0.4;
// What contents alone can say: codes have a shape of their own, words of a list may belong to another list too.
const BY_CONTENTS = { code: 0.75, choice: 0.5 } as const;
const NEARLY_ALL = 0.95;
const SAMPLE = 500;

/** A pair of a source column and what it may be. */
export interface Candidate {
  readonly column: SourceColumn;
  readonly proposed: ProposedColumn;
}

/** All pairs that are at least a guess, the surest first. */
export function candidatesOf(
  columns: readonly SourceColumn[],
  { rows, page = false }: SourceTable,
  template: Template,
  match: Recognise,
  context: DecodeContext,
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const column of columns) {
    const sample = sampleOf(column, rows);
    const named = bestNames(column, match);
    for (const [to, target] of Object.entries(template.columns)) {
      if (target.derived) continue;
      const name = named.get(to);
      // On a page one answer that cannot be read would pass for a column that is not understood at all.
      const telling = !page && (name !== undefined || (column.names.length > 0 && tellsByContents(target)));
      const understood = telling ? understoodShare(target, sample, column, context) : null;
      const proposed = judged(column.header, to, target, name, understood, sample.length);
      if (proposed) found.push({ column, proposed });
    }
  }
  return found.sort((a, b) => b.proposed.confidence - a.proposed.confidence);
}

/** How well the names of a source column fit each field. */
function bestNames({ names }: SourceColumn, match: Recognise): ReadonlyMap<string, NameMatch> {
  const best = new Map<string, NameMatch>();
  for (const name of names) {
    for (const found of match(name)) {
      if (found.score > (best.get(found.field)?.score ?? 0)) best.set(found.field, found);
    }
  }
  return best;
}

function judged(
  from: string,
  to: string,
  target: Column,
  name: NameMatch | undefined,
  understood: number | null,
  seen: number,
): ProposedColumn | null {
  const byName = name ? name.score * (0.6 + 0.4 * (understood ?? 1)) : 0;
  const byContents = understood !== null && understood >= NEARLY_ALL && seen >= 2 ? contentScore(target) : 0;
  const confidence = Math.round(Math.max(byName, byContents) * 100) / 100;
  if (confidence < GUESS) return null;
  const why = name && byName >= byContents ? name.why : 'contents';
  return { from, to, confidence, sureness: surenessOf(confidence), why, understood };
}

function surenessOf(confidence: number): Sureness {
  if (confidence >= CERTAIN) return 'certain';
  return confidence >= LIKELY ? 'likely' : 'guess';
}

function tellsByContents({ type }: Column): boolean {
  return type === 'code' || type === 'choice';
}

function contentScore({ type }: Column): number {
  if (type === 'code') return BY_CONTENTS.code;
  return type === 'choice' ? BY_CONTENTS.choice : 0;
}

/** The first source rows in which a column holds something. */
function sampleOf({ cells }: SourceColumn, rows: Int32Array): Int32Array {
  const found: number[] = [];
  for (const row of rows) {
    if ((cells.values[row] ?? '') !== '') found.push(row);
    if (found.length === SAMPLE) break;
  }
  return Int32Array.from(found);
}

function understoodShare(
  target: Column,
  sample: Int32Array,
  { cells }: SourceColumn,
  context: DecodeContext,
): number | null {
  if (target.type === 'text' || sample.length === 0) return null;
  const { state } = decodeColumn(oneDay(target), rawColumn(cells, sample), context).cells;
  let filled = 0;
  for (const each of state) if (each === FILLED) filled++;
  return filled / sample.length;
}
