import { BLANK, type Cells, FILLED } from '../../engine/table.ts';

/** What could be a submission in any office; beyond it somebody has typed over what the product counts. */
export const MOST_VERSIONS = 999;

/** The version that a cover says, 1 where it says none; `null` for what is no version. */
export function versionIn(cells: Cells | undefined): number | null {
  if (cells?.kind !== 'number' || cells.state[0] === BLANK) return 1;
  const version = cells.state[0] === FILLED ? (cells.values[0] ?? Number.NaN) : Number.NaN;
  return Number.isInteger(version) && version >= 1 && version <= MOST_VERSIONS ? version : null;
}
