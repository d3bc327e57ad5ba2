import type { Parts } from './patch-parts.ts';
import type { StyleBook } from './patch-styles.ts';

/** The workbook that is being changed. */
export interface PatchContext {
  readonly parts: Parts;
  readonly workbookPart: string;
  readonly namespaces: Namespaces;
  readonly styles: StyleBook;
}

/** The addresses that transitional and strict files (ECMA-376 part 4 and part 1) name differently. */
export interface Namespaces {
  readonly main: string;
  readonly relationships: string;
}

const TRANSITIONAL: Namespaces = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const STRICT: Namespaces = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

/** The namespaces of a workbook part. */
export function namespacesOf(workbook: Buffer): Namespaces {
  return workbook.includes(STRICT.main) ? STRICT : TRANSITIONAL;
}

/** The attribute `r:id` with its prefix declared, whatever prefix the rest of the part uses. */
export function relationshipAttribute({ relationships }: Namespaces, id: string): string {
  return `xmlns:r="${relationships}" r:id="${id}"`;
}

/** The folder of the workbook part with a slash, below which new parts go: `xl/`. */
export function workbookFolder({ workbookPart }: PatchContext): string {
  return workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1);
}
