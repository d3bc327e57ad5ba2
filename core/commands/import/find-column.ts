import { nameKey } from '../../engine/decode/text.ts';
import type { SourceColumn, SourceTable } from './source-table.ts';

/** The source column that a mapping names: by its whole header, else by any name that no other column has. */
export function columnNamed({ columns }: SourceTable, name: string): SourceColumn | null {
  const exact = columns.find(({ header }) => header === name);
  if (exact) return exact;
  const key = nameKey(name);
  const alike = columns.filter(({ header, names }) => [header, ...names].some((one) => nameKey(one) === key));
  return alike.length === 1 ? (alike[0] ?? null) : null;
}
