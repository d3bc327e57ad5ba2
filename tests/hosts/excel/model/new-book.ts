import type { Book, Sheet } from './book.ts';
import { emptyCells } from './cells.ts';
import { regions } from './regions.ts';

/** A workbook with one empty sheet. */
export function newBook(firstSheet: string): Book {
  const sheet = newSheet(firstSheet);
  return {
    sheets: [sheet],
    names: [],
    active: sheet,
    selected: null,
    structureLocked: false,
    date1904: false,
    properties: new Map(),
  };
}

/** An empty sheet. */
export function newSheet(name: string): Sheet {
  return {
    id: newId(),
    name,
    visibility: 'Visible',
    tabColor: '',
    cells: emptyCells(),
    numberFormats: regions(),
    looks: new Map(),
    validations: regions(),
    conditions: [],
    links: regions(),
    merges: [],
    frozen: null,
    filter: null,
    protection: null,
    tables: [],
    charts: [],
    notes: new Map(),
    comments: new Map(),
    page: new Map(),
  };
}

let ids = 0;

/** An id as Excel writes them, different each time. */
export function newId(): string {
  return `{00000000-0000-4000-8000-${(++ids).toString(16).padStart(12, '0')}}`;
}

/** The sheet of that name, letter case aside, or `null`. */
export function sheetOf(book: Book, name: string): Sheet | null {
  const wanted = name.toLowerCase();
  return book.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
}
