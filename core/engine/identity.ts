import type { Snapshot } from '../workbook/snapshot.ts';
import { sheetNamed } from '../workbook/snapshot.ts';
import { IDENTITY_SHEET } from './render/identity-sheet.ts';

/** What a workbook that the product prepared says of itself. */
export interface Identity {
  /** The version of the catalogue; `null` where it does not say. */
  readonly version: string | null;
  /** The ids of the templates with which it was made. */
  readonly templates: readonly string[];
}

/** Whether a workbook was made with a later version than `known`; not where it does not say one of three numbers. */
export function isNewer({ version }: Identity, known: string): boolean {
  const [theirs, ours] = [numbersOf(version ?? ''), numbersOf(known)];
  if (theirs.length !== ours.length) return false;
  const first = theirs.findIndex((number, i) => number !== ours[i]);
  return (theirs[first] ?? 0) > (ours[first] ?? 0);
}

function numbersOf(version: string): readonly number[] {
  return version.split('.').map(Number);
}

/** Reads the hidden sheet of a workbook that the product prepared; `null` for any other. */
export function readIdentity(snapshot: Snapshot): Identity | null {
  const [keys, values] = sheetNamed(snapshot, IDENTITY_SHEET)?.columns ?? [];
  if (keys?.values[0] !== 'produk') return null;
  const said = (key: string): string | null => {
    const value = values?.values[keys.values.indexOf(key)] ?? null;
    return value === null ? null : String(value);
  };
  const templates = (said('templat') ?? '').split(' ').filter((id) => id !== '');
  return { version: said('versi_templat'), templates };
}
