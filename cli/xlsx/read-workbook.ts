import type { SheetSnapshot, Snapshot } from '../../core/index.ts';
import { fileWithoutWorksheet } from '../file-error.ts';
import { openPackage, type XlsxPackage } from './package.ts';
import { MAX_SLOTS } from './read-columns.ts';
import { openPart } from './read-part.ts';
import { MAX_ROWS } from './read-reference.ts';
import { readSheet, type SheetSource } from './read-sheet.ts';
import { readSharedStrings } from './read-strings.ts';
import type { PackageSheet } from './read-workbook-part.ts';
import { readFormatKinds } from './styles-read.ts';

/** What to read of a workbook file, and whom to tell how far it is. */
export interface ReadOptions {
  readonly fileName: string | null;
  /** Hears how many bytes of all worksheets are read, at most a few hundred times. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Which sheets to read; all by default. */
  readonly sheets?: (name: string) => boolean;
  /** How many rows of a sheet to read; all by default. */
  readonly rows?: (name: string) => number;
}

/**
 * Reads the worksheets of an .xlsx file; throws `FileError` when that cannot be done faithfully.
 *
 * Values are the results that stand in the file, formulas are not computed; an empty text is an empty cell.
 */
export function readXlsx(bytes: Uint8Array, options: ReadOptions): Snapshot {
  const file = openPackage(bytes);
  const worksheets = file.sheets.filter(({ kind }) => kind === 'worksheet');
  if (worksheets.length === 0) throw fileWithoutWorksheet();
  const wanted = worksheets.filter(({ name }) => options.sheets?.(name) ?? true);
  return {
    fileName: options.fileName,
    date1904: file.date1904,
    locale: null,
    sheets: readSheets(file, wanted, options),
    properties: file.properties,
    definedNames: file.definedNames,
  };
}

function readSheets(
  file: XlsxPackage,
  sheets: readonly PackageSheet[],
  { onProgress = () => undefined, rows = () => MAX_ROWS }: ReadOptions,
): readonly SheetSnapshot[] {
  const source = sourceOf(file);
  const total = sheets.reduce((sum, sheet) => sum + sizeOf(file, sheet), 0);
  const step = Math.max(1, Math.floor(total / 200));
  let before = 0;
  let told = 0;
  return sheets.map((sheet) => {
    const snapshot = readSheet(source, sheet, rows(sheet.name), (at) => {
      if (before + at < told + step) return;
      told = before + at;
      onProgress(told, total);
    });
    before += sizeOf(file, sheet);
    told = before;
    onProgress(before, total);
    return snapshot;
  });
}

function sourceOf({
  archive,
  sharedStringsPart: texts,
  stylesPart: styles,
  date1904,
}: XlsxPackage): SheetSource {
  return {
    archive,
    strings: texts === null ? [] : readSharedStrings(archive.read(texts), texts),
    formats: styles === null ? [] : readFormatKinds(openPart(archive, styles)),
    date1904,
    budget: { left: MAX_SLOTS },
  };
}

function sizeOf({ archive }: XlsxPackage, { part }: PackageSheet): number {
  return part === null ? 0 : archive.raw(part).size;
}
