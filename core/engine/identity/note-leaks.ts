import type { IdentityWords } from '../../kit/identity-words.ts';
import type { Template } from '../../kit/template.ts';
import { addressOf } from '../../workbook/cell.ts';
import { noteKey, RECORD_SHEET, recordsOf } from '../../workbook/mark-record.ts';
import { type SheetSnapshot, type Snapshot, sheetNamed } from '../../workbook/snapshot.ts';
import type { DecodedTemplate } from '../decode/template-rows.ts';
import { columnNote } from '../render/column-note.ts';
import { nameWord } from '../structure/damage.ts';
import type { Leak } from './leak.ts';
import { placeOf, wordsOf } from './places.ts';
import type { Scanner } from './scan.ts';

/** The notes of marks, by the hash under which the workbook remembers them. */
export function markNoteKeys(snapshot: Snapshot): ReadonlySet<string> {
  const record = sheetNamed(snapshot, RECORD_SHEET);
  if (record === null) return new Set();
  const rows = Array.from({ length: record.rowCount }, (_, row) =>
    record.columns.map(({ values }) => values[row] ?? null),
  );
  return new Set(recordsOf(rows).map(({ note }) => note));
}

/** What notes and comments tell; on forms about persons each other note is told as such (VI-17). The product's own are left out. */
export function noteLeaks(
  sheet: SheetSnapshot,
  decoded: DecodedTemplate | null,
  marks: ReadonlySet<string>,
  words: IdentityWords,
  scan: Scanner,
): readonly Leak[] {
  const template = decoded?.template ?? null;
  const told = template !== null && words.personal.includes(template.id);
  return sheet.columns.flatMap(({ notes }, at) =>
    Object.entries(notes ?? {}).flatMap(([line, text]): readonly Leak[] => {
      const row = Number(line);
      const key = noteKey(text);
      if (key === '' || marks.has(key) || (decoded && isHeaderNote(decoded, row, at, key))) return [];
      const place = { sheet: sheet.name, template, column: null, row, at };
      const found = scan.text(text).map(
        (sighting): Leak => ({
          ...place,
          rule: sighting.rule,
          words: wordsOf(placeOf.note(row, at), sighting),
        }),
      );
      if (found.length > 0 || !told) return found;
      return [{ ...place, rule: 'VI-17', words: { sel: nameWord(addressOf(row, at)) } }];
    }),
  );
}

/** Whether a note is the one that the form has on that column's header, wherever it was copied to, or on that label. */
function isHeaderNote({ layout, template }: DecodedTemplate, row: number, at: number, key: string): boolean {
  const name = layout.claims[template.layout === 'form' ? row : at]?.name ?? null;
  return name !== null && ownNotes(template, name).includes(key);
}

// Templates live as long as the program.
const ownKeys = new WeakMap<Template, Map<string, readonly string[]>>();

/** The keys of the notes that the form has on a column's header, one for each language. */
function ownNotes(template: Template, name: string): readonly string[] {
  const known = ownKeys.get(template) ?? new Map<string, readonly string[]>();
  ownKeys.set(template, known);
  const keys =
    known.get(name) ?? (['id', 'en'] as const).map((locale) => noteKey(columnNote(template, name, locale)));
  known.set(name, keys);
  return keys;
}
