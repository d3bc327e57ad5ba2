import { katalog, ORIGIN_SHEET, type Snapshot, sha256Hex } from '../../core/index.ts';
import { clearTexts, hiddenSheet, readTexts, writeTexts } from '../hidden-sheet.ts';
import { type Book, keyOf } from '../services.ts';

/**
 * What is known of an open spreadsheet.
 *
 * `copy`: another spreadsheet held all that its forms hold when that was noted there. `noted`: this very spreadsheet was
 * noted, and still holds the same. `changed`: it was copied, and its forms were filled in since, or before it was copied.
 */
export type Standing = 'copy' | 'noted' | 'changed' | 'unknown';

const HEADERS = ['id', 'sidik'];
const FORMS = new Set(katalog.templates.map(({ sheet }) => keyOf(sheet)));

/** Tells a copy from the one workbook that holds the entries; `snapshot` is read in detail. */
export function standingOf(book: Book, snapshot: Snapshot): Standing {
  const sheet = book.getSheetByName(ORIGIN_SHEET);
  const [id, digest] = (sheet && readTexts(sheet, HEADERS.length)[0]) ?? [];
  if (id === undefined) return 'unknown';
  const isSame = digest === digestOf(snapshot);
  if (id === idOf(book)) return isSame ? 'noted' : 'unknown';
  return isSame ? 'copy' : 'changed';
}

/** Notes on a hidden sheet, which copies have too, which spreadsheet this is and what its forms hold. */
export function noteOrigin(book: Book, snapshot: Snapshot): void {
  const sheet = hiddenSheet(book, ORIGIN_SHEET, HEADERS);
  clearTexts(sheet);
  writeTexts(sheet, 1, [[idOf(book), digestOf(snapshot)]]);
}

/** Forgets of what this is a copy. */
export function forgetOrigin(book: Book): void {
  const sheet = book.getSheetByName(ORIGIN_SHEET);
  if (sheet) book.deleteSheet(sheet);
}

/** A colon keeps an id from being taken for anything else. */
function idOf(book: Book): string {
  return `:${book.getId()}`;
}

/** A digest of all that was typed into forms, also where it has no column of theirs; what formulas compute changes by the day. */
function digestOf({ sheets }: Snapshot): string {
  const lines = sheets.flatMap(({ name, columns }) => {
    if (!FORMS.has(keyOf(name))) return [];
    const cells = columns.flatMap(({ values, formulas }, column) =>
      values.flatMap((value, row) =>
        value === null || formulas?.[row] !== undefined ? [] : [JSON.stringify([row, column, value])],
      ),
    );
    return [JSON.stringify(name), ...cells];
  });
  return sha256Hex(lines);
}
