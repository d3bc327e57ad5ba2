import type { DecodeContext } from '../../engine/decode/raw-column.ts';
import type { Template } from '../../kit/template.ts';
import { headerMatcher } from './header-names.ts';
import { tellsIdentity } from './identity-columns.ts';
import type { ImportMapping } from './mapping.ts';
import { candidatesOf, type ProposedColumn } from './match-columns.ts';
import { tellsOfSomebody } from './personal-header.ts';
import type { SourceColumn, SourceTable } from './source-table.ts';

/** A source column that nothing is made of. */
export interface UnmappedColumn {
  readonly from: string;
  /** `identity`: it seems to tell who somebody is, and is never imported; `taken`: another column fits better. */
  readonly why: 'identity' | 'taken' | 'no-header' | 'unknown';
  readonly filled: number;
}

/** How a source could become rows of a template. */
export interface Proposal {
  readonly template: string;
  /** In the order of the source. */
  readonly columns: readonly ProposedColumn[];
  readonly unmapped: readonly UnmappedColumn[];
  /** Required columns that no source column fills. */
  readonly unfilled: readonly string[];
}

/** Proposes what each source column becomes: by field_id, header, synonym, likeness, and by what stands in it. */
export function proposeMapping(table: SourceTable, template: Template, context: DecodeContext): Proposal {
  const match = headerMatcher(template);
  const usable = table.columns.filter((column) => !tellsIdentity(column, table, match));
  const candidates = candidatesOf(usable, table, template, match, context);
  const chosen = new Map<SourceColumn, ProposedColumn>();
  const taken = new Set<string>();
  for (const { column, proposed } of candidates) {
    if (chosen.has(column) || taken.has(proposed.to)) continue;
    chosen.set(column, proposed);
    taken.add(proposed.to);
  }
  const rivals = new Set(candidates.map(({ column }) => column));
  const unmapped = table.columns.flatMap((column): readonly UnmappedColumn[] => {
    if (chosen.has(column)) return [];
    const { header: from, filled, names } = column;
    if (!usable.includes(column)) return [{ from, why: 'identity', filled }];
    if (names.length === 0) return [{ from, why: 'no-header', filled }];
    return [{ from, why: rivals.has(column) ? 'taken' : 'unknown', filled }];
  });
  const unfilled = Object.entries(template.columns).flatMap(([name, { required, derived }]) =>
    required && !derived && !taken.has(name) ? [name] : [],
  );
  return {
    template: template.id,
    columns: table.columns.flatMap((column) => chosen.get(column) ?? []),
    unmapped,
    unfilled,
  };
}

/** The mapping that a proposal stands for; guesses are taken only when the user agreed. */
export function mappingOf(proposal: Proposal, acceptGuesses: boolean): ImportMapping {
  const taken = proposal.columns.filter(({ sureness }) => acceptGuesses || sureness !== 'guess');
  const columns = taken.map(({ from, to }) => [to, { from, values: {}, otherwise: null }] as const);
  const left = proposal.columns.filter((column) => !taken.includes(column)).map(({ from }) => from);
  return {
    template: proposal.template,
    columns: Object.fromEntries(columns),
    constants: {},
    composed: {},
    ignored: [...left, ...proposal.unmapped.map(({ from }) => from)].filter((from) => !tellsOfSomebody(from)),
  };
}
