import { isLatent, type MaskCell, type MaskLine, type MaskResult } from './cells.ts';

/** What publications so far did with a cell; `latent` is one that was in a sum and in no publication. */
export interface LedgerEntry {
  readonly id: string;
  readonly state: 'shown' | 'masked' | 'latent';
  /** The real value, hidden ones too: a ledger is kept inside the office. */
  readonly value: number;
  readonly sensitive: boolean;
  /** Whether it was shown, and never but rounded. */
  readonly rounded?: boolean | undefined;
}

/** The memory of all publications so far, from which a reader might subtract. Internal: it holds the hidden numbers. */
export interface Ledger {
  readonly entries: readonly LedgerEntry[];
  readonly lines: readonly MaskLine[];
}

/** One line of what may be handed on of a ledger; null stands for what is masked. */
export interface PublicEntry {
  readonly id: string;
  readonly state: 'shown' | 'masked';
  readonly value: number | null;
}

/** Cells and lines that belong together. */
export interface Tied {
  readonly cells: readonly MaskCell[];
  readonly lines: readonly MaskLine[];
}

/**
 * The ledger after a publication. Cells and lines are those that were given to the masking, with everything from earlier
 * ledgers (see `withLedger`), so that the new ledger replaces the old.
 */
export function ledgerOf({ cells, lines }: Tied, { masked }: MaskResult): Ledger {
  const entries = cells.map((cell): LedgerEntry => {
    const { id, value, sensitive } = cell;
    if (masked.has(id)) return { id, state: 'masked', value, sensitive };
    if (isLatent(cell)) return { id, state: 'latent', value, sensitive };
    return { id, state: 'shown', value, sensitive, ...(cell.rounded ? { rounded: true } : {}) };
  });
  return { entries, lines };
}

/**
 * The cells and lines of a publication with all that earlier ones told. A cell with the same id and value has the fate it
 * had. One with the same id and another value is a revision: the earlier figure stays as a cell of its own, under an id
 * with `@` and a number; the revised one stays masked when the earlier was, and is free otherwise.
 */
export function withLedger(ledger: Ledger, { cells, lines }: Tied): Tied {
  const earlier = new Map(ledger.entries.map((entry) => [entry.id, entry]));
  const renamed = new Map<string, string>();
  const present = new Set<string>();
  const joined = cells.map((cell) => {
    const entry = earlier.get(cell.id);
    present.add(cell.id);
    if (entry === undefined || entry.value === cell.value) return withFate(cell, entry);
    renamed.set(cell.id, freeId(earlier, cell.id));
    return withFate(cell, entry.state === 'masked' ? entry : undefined);
  });
  for (const entry of ledger.entries) {
    const id = renamed.get(entry.id) ?? entry.id;
    if (!present.has(id)) joined.push(earlierCell({ ...entry, id }));
  }
  return { cells: joined, lines: joinedLines(lines, ledger.lines, renamed) };
}

/** A ledger as it may be shown to others: without the hidden numbers and without what was never published. */
export function publicEntries({ entries }: Ledger): readonly PublicEntry[] {
  const told: PublicEntry[] = [];
  for (const { id, state, value } of entries) {
    if (state !== 'latent') told.push({ id, state, value: state === 'masked' ? null : value });
  }
  return told;
}

function withFate(cell: MaskCell, entry: LedgerEntry | undefined): MaskCell {
  if (entry === undefined || entry.state === 'latent') return cell;
  const wasRounded = entry.rounded === true;
  const rounded = cell.told === 'latent' ? wasRounded : cell.rounded === true && wasRounded;
  return { ...cell, fate: entry.state, rounded: entry.state === 'masked' ? cell.rounded === true : rounded };
}

function earlierCell({ id, state, value, sensitive, rounded = false }: LedgerEntry): MaskCell {
  if (state === 'latent') return { id, value, sensitive, told: 'latent' };
  return { id, value, sensitive, told: 'printed', fate: state, rounded };
}

function freeId(taken: ReadonlyMap<string, unknown>, id: string): string {
  let version = 1;
  while (taken.has(`${id}@${version}`)) version++;
  return `${id}@${version}`;
}

/** Present lines first, in their order; earlier ones with the names that their figures have now, each line once. */
function joinedLines(
  present: readonly MaskLine[],
  earlier: readonly MaskLine[],
  renamed: ReadonlyMap<string, string>,
): readonly MaskLine[] {
  const nameOf = (id: string): string => renamed.get(id) ?? id;
  const lines = new Map(present.map((line) => [keyOf(line), line]));
  for (const { total, parts } of earlier) {
    const line = { total: nameOf(total), parts: parts.map(nameOf) };
    if (!lines.has(keyOf(line))) lines.set(keyOf(line), line);
  }
  return [...lines.values()];
}

function keyOf({ total, parts }: MaskLine): string {
  return JSON.stringify([total, ...parts]);
}
