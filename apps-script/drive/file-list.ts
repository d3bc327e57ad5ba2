import { clearTexts, hiddenSheet, readTexts, writeTexts } from '../hidden-sheet.ts';
import type { Book } from '../services.ts';
import type { FileKind, FoundFile } from './found-file.ts';

const NAME = '_monev_daftar';
const HEADERS = ['nama', 'id', 'jenis', 'diubah', 'ukuran'];

/** Keeps which files a consolidation is about, in their order. */
export function keepList(book: Book, files: readonly FoundFile[]): void {
  const sheet = hiddenSheet(book, NAME, HEADERS);
  clearTexts(sheet);
  const lines = files.map(({ name, id, kind, modified, size }) => [
    `:${name}`,
    `:${id}`,
    kind,
    String(modified),
    String(size),
  ]);
  writeTexts(sheet, 1, lines);
}

/** The files that a consolidation is about. */
export function readList(book: Book): readonly FoundFile[] {
  return readTexts(hiddenSheet(book, NAME, HEADERS), HEADERS.length).map(
    ([name = '', id = '', kind = '', modified, size]) => ({
      // A colon keeps a name that begins with an equals sign from being a formula.
      name: name.slice(1),
      id: id.slice(1),
      kind: kind as FileKind,
      modified: Number(modified),
      size: Number(size),
    }),
  );
}
