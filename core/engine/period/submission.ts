import type { Duties } from '../../kit/duty.ts';
import { codeIn, textIn } from '../form-cells.ts';
import type { Cells } from '../table.ts';
import type { Book } from '../workbook-data.ts';

/** What the cover of a workbook says of its submission. */
export interface Submitted {
  readonly book: Book;
  /** The cells of the cover. */
  readonly cells: Readonly<Record<string, Cells>>;
  /** Codes; `null` where the cover does not say. */
  readonly region: string | null;
  readonly agency: string | null;
  /** Serial numbers. */
  readonly first: number;
  readonly last: number;
  readonly version: number;
  readonly final: boolean;
  /** Ids of the forms that it declares to have data or to be nil. */
  readonly forms: ReadonlySet<string>;
}

/** Reads the submission of a workbook; `null` when its cover is absent or names no period. */
export function submissionOf(book: Book, duties: Duties): Submitted | null {
  const { cover, submission } = duties;
  const cells = book.decoded.find(({ template }) => template === cover)?.columns;
  const [first, last] = [book.cover[duties.first], book.cover[duties.last]];
  if (!cells || first === undefined || last === undefined) return null;
  const said = (column: string): string | null => codeIn(cover, cells, column) ?? textIn(cells, column);
  const forms = duties.forms.filter(({ declaration }) => {
    const code = codeIn(cover, cells, declaration);
    return code !== null && code !== submission.notDue;
  });
  return {
    book,
    cells,
    region: codeIn(cover, cells, submission.region),
    agency: codeIn(cover, cells, duties.agency),
    first,
    last,
    version: book.cover[submission.version] ?? 1,
    final: submission.final.some(({ column, is }) => said(column)?.trim().toUpperCase() === is),
    forms: new Set(forms.map(({ template }) => template)),
  };
}

/** Whether two submissions come from the same agency of the same region. */
export function sameSender(one: Submitted, other: Submitted): boolean {
  return (
    one.region !== null && one.agency !== null && one.region === other.region && one.agency === other.agency
  );
}
