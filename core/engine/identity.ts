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
