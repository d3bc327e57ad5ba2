import type { Text } from '../../core/index.ts';
import { openPackage } from './package.ts';
import { partsOf } from './patch-parts.ts';
import { scrubLinks } from './scrub-links.ts';
import { scrubPivots } from './scrub-pivots.ts';
import { scrubResults } from './scrub-results.ts';
import { placesOf } from './scrub-search.ts';
import { scrubStrings } from './scrub-strings.ts';
import { writeZip } from './zip.ts';

/** What was erased from the cells of a file, and must not stand in it elsewhere. */
export interface Erased {
  /** The emptied rows by the sheet's name; counted from 0. */
  readonly rows: readonly { readonly sheet: string; readonly rows: readonly number[] }[];
  /** Texts that no cell holds any more. */
  readonly texts: readonly string[];
  /** The victim's code, which is left in one cell. */
  readonly code: string;
}

/** A file without the traces of what was erased from its cells. */
export interface Scrubbed {
  readonly bytes: Uint8Array;
  /** Where erased texts or the code still stand, because no program can change that safely. */
  readonly left: readonly Text[];
}

/**
 * Removes what a file keeps besides its cells of rows that were emptied: shared texts that no cell needs, earlier results
 * of formulas, links, and the rows that pivot tables remember. Then it looks for the erased texts in every part.
 */
export function scrubWorkbook(file: Uint8Array, { rows, texts, code }: Erased): Scrubbed {
  const { archive, sheets, sharedStringsPart } = openPackage(file);
  const parts = partsOf(archive);
  const gone = new Map(rows.map((one) => [one.sheet.toLowerCase(), new Set(one.rows)]));
  const worksheets = sheets.flatMap(({ name, part, kind }) =>
    part !== null && kind === 'worksheet' ? [{ name, part }] : [],
  );
  for (const sheet of worksheets) {
    scrubResults(parts, sheet, { rows: gone, texts: [...texts, code] });
    const emptied = gone.get(sheet.name.toLowerCase());
    if (emptied) scrubLinks(parts, sheet.part, emptied);
  }
  scrubStrings(
    parts,
    sharedStringsPart,
    worksheets.map(({ part }) => part),
  );
  scrubPivots(parts, [...gone.keys()]);
  const forms = new Set(
    worksheets.filter(({ name }) => gone.has(name.toLowerCase())).map(({ part }) => part),
  );
  const left = [
    ...placesOf(parts, texts),
    ...placesOf(parts, [code], (part) => forms.has(part) || part === sharedStringsPart),
  ];
  return { bytes: writeZip(archive, parts.changes), left: [...new Set(left)] };
}
