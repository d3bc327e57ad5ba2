import type { MaskCell, MaskResult } from '../../core/engine/masking/cells.ts';
import { type Ledger, ledgerOf, withLedger } from '../../core/engine/masking/ledger.ts';
import { type MaskOptions, mask } from '../../core/engine/masking/mask.ts';
import type { Publication } from './masking-adversary.ts';
import type { Issue } from './masking-provinces.ts';
import type { Tied } from './masking-tables.ts';

/** One issue as it went out. */
export interface Published {
  readonly publication: Publication;
  readonly result: MaskResult;
}

/** Publishes issues one after another with the ledger carried on. */
export function publishAll(issues: readonly Issue[], k: MaskOptions['k']): readonly Published[] {
  let ledger: Ledger = { entries: [], lines: [] };
  const truth = new Map<string, MaskCell>();
  return issues.map((issue) => {
    const tied = withLedger(ledger, issue);
    const result = mask(tied.cells, tied.lines, { k });
    ledger = ledgerOf(tied, result);
    for (const cell of issue.cells) truth.set(cell.id, cell);
    return { publication: publicationOf(issue, truth, result), result };
  });
}

function publicationOf(
  { cells, lines }: Tied,
  truth: ReadonlyMap<string, MaskCell>,
  { masked }: MaskResult,
): Publication {
  const printed = new Map<string, number | null>();
  for (const { id, value, told } of cells) {
    if (told !== 'latent') printed.set(id, masked.has(id) ? null : value);
  }
  return { truth: [...truth.values()], printed, lines };
}
