/** A count that a publication could tell. */
export interface MaskCell {
  /** Opaque; unique among the cells. */
  readonly id: string;
  /** Whole, at least 0. */
  readonly value: number;
  /** Whether it counts persons, cases or files, which is unsafe from 1 to k - 1. */
  readonly sensitive: boolean;
  /**
   * Who can read it. `printed`: everybody. `derivable`: not printed, but everybody can compute it from what is, such as
   * the rest of a percentage; treated like a printed one. `latent`: nobody, such as a month without a publication; of it
   * is only known that it is not negative.
   */
  readonly told: 'printed' | 'derivable' | 'latent';
  /** What an earlier publication did with it, which has to stay so. Absent: free. */
  readonly fate?: 'shown' | 'masked';
  /** Whether readers have only seen it rounded; masking takes it for seen exactly, which is safer. */
  readonly rounded?: boolean;
}

/** A published or otherwise known sum: the total is the sum of its parts, all of them ids of cells. */
export interface MaskLine {
  readonly total: string;
  readonly parts: readonly string[];
}

/**
 * Why a cell is masked. `small`: it is unsafe itself. `subtraction`: the other numbers of the line would give a masked one
 * away. `earlier`: an earlier publication masked it. `weak`: several lines together would narrow down the named cell.
 */
export type MaskReason =
  | { readonly kind: 'small' }
  | { readonly kind: 'subtraction'; readonly line: MaskLine }
  | { readonly kind: 'earlier' }
  | { readonly kind: 'weak'; readonly cell: string };

/** What to mask, and what can no longer be helped. */
export interface MaskResult {
  /** The masked cells by id. */
  readonly masked: ReadonlyMap<string, MaskReason>;
  /** Cells that earlier publications showed and that now narrow down others, or are themselves unsafe. */
  readonly broken: readonly string[];
  /** Hidden cells that stay narrowed down because of the broken ones: their table should not be published as it is. */
  readonly exposed: readonly string[];
}

/** Whether a count may point at a person: from 1 to k - 1. */
export function isUnsafe(cell: MaskCell, k: number): boolean {
  return cell.sensitive && cell.value > 0 && cell.value < k;
}

/** Whether readers know nothing of a cell but that it is not negative. */
export function isLatent(cell: MaskCell): boolean {
  return cell.told === 'latent' && cell.fate === undefined;
}

/** The least value that readers must allow a hidden cell. */
export function leastOf(cell: MaskCell): number {
  return isLatent(cell) ? 0 : 1;
}
