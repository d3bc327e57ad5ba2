import type { Template } from '../kit/template.ts';
import { type Cells, FILLED } from './table.ts';

/** The columns of a form with its one record. */
type FormColumns = Readonly<Record<string, Cells>>;

/** The code that a form's choice holds, or `null`. */
export function codeIn({ columns }: Template, cells: FormColumns, name: string): string | null {
  const found = cells[name];
  if (found?.kind !== 'choice' || found.state[0] !== FILLED) return null;
  return columns[name]?.list?.codes[found.values[0] ?? -1]?.code ?? null;
}

/** The number or day that a form's cell holds, or `null`. */
export function numberIn(cells: FormColumns, name: string): number | null {
  const found = cells[name];
  return found?.kind === 'number' && found.state[0] === FILLED ? (found.values[0] ?? null) : null;
}

/** The text that a form's cell holds, or `null`. */
export function textIn(cells: FormColumns, name: string): string | null {
  const found = cells[name];
  return found?.kind === 'text' && found.state[0] === FILLED ? (found.values[0] ?? null) : null;
}
