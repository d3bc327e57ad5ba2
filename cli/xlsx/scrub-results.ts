import { removing } from './patch-element.ts';
import type { Parts } from './patch-parts.ts';
import { type Splice, spliced } from './patch-splice.ts';
import { eachCell, type StoredCell } from './scrub-cells.ts';

/** What the results of formulas may no longer tell. */
export interface GoneTexts {
  /** Emptied rows by the sheet's name, letter case aside; counted from 0. */
  readonly rows: ReadonlyMap<string, ReadonlySet<number>>;
  readonly texts: readonly string[];
}

/**
 * Takes away what formulas gave before, where it may repeat what was erased: in the emptied rows, on other sheets that
 * look at the emptied ones, and wherever a result holds an erased text. Programs work them out anew when they open the file.
 */
export function scrubResults(
  parts: Parts,
  sheet: { readonly name: string; readonly part: string },
  gone: GoneTexts,
): void {
  const bytes = parts.readXml(sheet.part);
  const rows = gone.rows.get(sheet.name.toLowerCase());
  const names = rows === undefined ? [...gone.rows.keys()] : [];
  const looking = new Set<string>();
  const looks = ({ formula, shared }: StoredCell): boolean => {
    const written = formula?.toLowerCase().replaceAll("''", "'") ?? '';
    const found = names.some((name) => written.includes(name)) || (shared !== null && looking.has(shared));
    if (found && shared !== null) looking.add(shared);
    return found;
  };
  const splices: Splice[] = [];
  eachCell(bytes, sheet.part, (cell) => {
    if (cell.formula === null || cell.valueSpan === null) return;
    const tells = cell.type === 'str' && gone.texts.some((text) => cell.value.includes(text));
    if (looks(cell) || tells || rows?.has(cell.row)) splices.push(removing(cell.valueSpan));
  });
  if (splices.length > 0) parts.write(sheet.part, spliced(bytes, splices));
}
