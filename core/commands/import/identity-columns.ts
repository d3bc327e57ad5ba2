import { refusedHeader } from '../../engine/decode/headers.ts';
import { tajukDitolak } from '../../katalog/tajuk-ditolak.ts';
import type { Recognise } from './header-rows.ts';
import type { SourceColumn, SourceTable } from './source-table.ts';

// A number of an identity card, or a mobile telephone number.
const NUMBER = /(?:^|\D)(?:\d{16}|(?:\+?62|0)8[1-9]\d{7,10})(?!\d)/;
const BETWEEN_DIGITS = /(\d)[ .-](?=\d)/g;
const SAMPLE = 200;
/** Whether a header speaks of a person's identity. */
const isIdentityHeader = refusedHeader(tajukDitolak);

/** Whether a source column seems to tell who somebody is; a header that the template itself has does not. */
export function tellsIdentity(column: SourceColumn, { rows }: SourceTable, match: Recognise): boolean {
  const own = column.names.some((name) => (match(name)[0]?.score ?? 0) > 0.9);
  if (!own && column.names.some(isIdentityHeader)) return true;
  return holdsIdentities(column, rows);
}

/** Whether what stands in a column looks like numbers of people's cards or telephones. */
function holdsIdentities({ cells }: SourceColumn, rows: Int32Array): boolean {
  let seen = 0;
  let found = 0;
  for (const row of rows) {
    const value = cells.values[row] ?? null;
    if (value === null || value === '') continue;
    if (NUMBER.test(String(value).replace(BETWEEN_DIGITS, '$1'))) found++;
    if (++seen === SAMPLE) break;
  }
  return found > 0 && found * 3 >= seen;
}
