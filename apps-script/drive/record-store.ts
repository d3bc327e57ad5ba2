import type { SubmissionBody, SubmissionHead } from '../../core/index.ts';
import { clearTexts, hiddenSheet, readTexts, writeTexts } from '../hidden-sheet.ts';
import { packedText, unpackedText } from '../packed-text.ts';
import type { Book } from '../services.ts';
import type { FoundFile } from './found-file.ts';
import type { ReadFile } from './judge-file.ts';
import type { Receipt } from './receive-file.ts';

const NAME = '_monev_kiriman';
const HEADERS = ['id', 'versi', 'dasar', 'sidik', 'bagian', 'dari', 'isi'];
const FACTS = HEADERS.length - 1;

/** Where what was read of a file stands, and of which version of it. */
interface Entry {
  readonly file: string;
  readonly version: string;
  /** A digest of what stands in the file. */
  readonly content: string;
  /** The line of its first piece, counted from 0, and how many lines it has. */
  readonly row: number;
  readonly count: number;
}

/**
 * What was read of files, on a hidden sheet of the coordinator's spreadsheet: one line or more for each file, packed. A
 * line that was written later counts; pieces that are not all there do not.
 */
export interface RecordStore {
  /** Whether this very version of a file was read. */
  has(file: FoundFile): boolean;
  /** Takes over what was read of a file when it held the same; `false` where there is nothing of the kind. */
  renew(file: FoundFile, content: string): boolean;
  add(file: FoundFile, content: string, read: ReadFile): void;
  /** What was read of this version of a file; `null` when it was not. Meant for reading many, with nothing added between. */
  read(file: FoundFile): RecordedFile | null;
  /** Takes away what was read of files that are gone or have changed. */
  prune(files: readonly FoundFile[]): void;
}

/** What was read of a file: what it is judged by, and its rows, which stay packed until they are asked for. */
export interface RecordedFile {
  readonly head: SubmissionHead;
  readonly receipt: Receipt | null;
  body(): SubmissionBody;
}

/** Opens the store; what was read under other circumstances (`about`) is not there. */
export function openRecords(book: Book, about: string): RecordStore {
  const sheet = hiddenSheet(book, NAME, HEADERS);
  const facts = readTexts(sheet, FACTS);
  const entries = new Map(entriesIn(facts, about).map((entry) => [entry.file, entry]));
  let end = facts.length + 1;
  const entryOf = (file: FoundFile): Entry | null => {
    const entry = entries.get(file.id);
    return entry?.version === versionOf(file) ? entry : null;
  };
  const textOf = ({ row, count }: Entry): string => {
    const pieces = sheet.getRange(row + 1, HEADERS.length, count, 1).getValues();
    return unpackedText(pieces.map(([piece]) => String(piece)));
  };
  let contents: readonly string[] | null = null;
  const write = (file: FoundFile, content: string, pieces: readonly string[]): void => {
    const [{ id }, version] = [file, versionOf(file)];
    const lines = pieces.map((piece, i) => {
      const place = [String(i + 1), String(pieces.length)];
      return [`:${id}`, version, about, content, ...place, piece];
    });
    writeTexts(sheet, end, lines);
    contents = null;
    entries.set(id, { file: id, version, content, row: end, count: lines.length });
    end += lines.length;
  };
  return {
    has: (file) => entryOf(file) !== null,
    renew: (file, content) => {
      const entry = entries.get(file.id);
      if (entry?.content !== content) return false;
      write(file, content, packedText(textOf(entry)));
      return true;
    },
    add: (file, content, { head, receipt, body }) => {
      write(file, content, packedText([head, receipt, body].map((part) => JSON.stringify(part)).join('\n')));
    },
    read: (file) => {
      const entry = entryOf(file);
      if (!entry) return null;
      // All of them in one call: a call for each would take minutes.
      contents ??= sheet
        .getRange(2, HEADERS.length, end - 1, 1)
        .getValues()
        .map(([piece]) => String(piece));
      const text = unpackedText(contents.slice(entry.row - 1, entry.row - 1 + entry.count));
      return recordedIn(text);
    },
    prune: (files) => {
      const ids = new Set(files.map(({ id }) => id));
      const kept = new Set(
        [...entries.values()]
          .filter(({ file }) => ids.has(file))
          .flatMap(({ row, count }) => Array.from({ length: count }, (_, i) => row + i)),
      );
      if (kept.size === 0) {
        clearTexts(sheet);
        entries.clear();
      } else {
        // From the bottom, so that lines above keep their place.
        for (let row = end - 1; row > 0; row--) if (!kept.has(row)) sheet.deleteRow(row + 1);
        const left = entriesIn(readTexts(sheet, FACTS), about);
        entries.clear();
        for (const entry of left) entries.set(entry.file, entry);
      }
      end = kept.size + 1;
      contents = null;
    },
  };
}

/** Which version of a file was read, and as what: one that is renamed may be read otherwise. */
function versionOf({ modified, size, kind }: FoundFile): string {
  return `${modified} ${size} ${kind}`;
}

/** Each part is one line, since JSON has no ends of lines. */
function recordedIn(text: string): RecordedFile {
  const headEnd = text.indexOf('\n');
  const receiptEnd = text.indexOf('\n', headEnd + 1);
  return {
    head: JSON.parse(text.slice(0, headEnd)),
    receipt: JSON.parse(text.slice(headEnd + 1, receiptEnd)),
    body: () => JSON.parse(text.slice(receiptEnd + 1)),
  };
}

/** Forgets all that was read. */
export function forgetRecords(book: Book): void {
  clearTexts(hiddenSheet(book, NAME, HEADERS));
}

function entriesIn(facts: readonly (readonly string[])[], wanted: string): readonly Entry[] {
  const found: Entry[] = [];
  facts.forEach(([id = '', version = '', about, content = '', place, count], i) => {
    const pieces = Number(count);
    if (about !== wanted || place !== '1') return;
    for (let next = 1; next < pieces; next++) {
      const [other, , , same, at] = facts[i + next] ?? [];
      if (other !== id || same !== content || at !== String(next + 1)) return;
    }
    found.push({
      file: id.slice(1),
      version,
      content,
      row: i + 1,
      count: pieces,
    });
  });
  return found;
}
