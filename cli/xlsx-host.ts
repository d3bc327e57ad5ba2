import {
  assertUnchanged,
  EMPTY_SNAPSHOT,
  editsBySheet,
  locksOf,
  type SheetEdits,
  type Snapshot,
  sheetNamed,
  sheetVanished,
  type Workbook,
  type WorkbookUpdate,
} from '../core/index.ts';
import { openPackage } from './xlsx/package.ts';
import { patchWorkbook } from './xlsx/patch-workbook.ts';
import { type ReadOptions, readXlsx } from './xlsx/read-workbook.ts';
import { PROPERTIES } from './xlsx/write-content.ts';
import { writeWorkbook } from './xlsx/write-workbook.ts';

/** A workbook in the bytes of an .xlsx file, which is new when it starts without any. */
export class XlsxWorkbook implements Workbook {
  readonly #options: ReadOptions;
  #bytes: Uint8Array | null;

  constructor(bytes: Uint8Array | null, options: ReadOptions = { fileName: null }) {
    this.#bytes = bytes;
    this.#options = options;
  }

  /** The file as it is now; throws `RangeError` for a new one to which nothing was written. */
  get bytes(): Uint8Array {
    if (this.#bytes === null) throw new RangeError('nothing was written to this workbook');
    return this.#bytes;
  }

  /** Throws `FileError` when the file cannot be read faithfully. */
  read(): Snapshot {
    if (this.#bytes !== null) return readXlsx(this.#bytes, this.#options);
    return { ...EMPTY_SNAPSHOT, fileName: this.#options.fileName };
  }

  /**
   * Throws `HostError`, with nothing changed, when a sheet to mark, edit or lock is not there, or when a cell to edit holds
   * something else by now.
   */
  async write(update: WorkbookUpdate): Promise<void> {
    const { sheets, names, marks } = update;
    const there = [...this.#sheetNames(), ...sheets.map(({ name }) => name)];
    const known = new Set(there.map((name) => name.toLowerCase()));
    const named = [...marks, ...locksOf(update)];
    for (const { sheet } of named) if (!known.has(sheet.toLowerCase())) throw sheetVanished(sheet);
    this.#assertUnchanged(editsBySheet(update));
    if (this.#bytes !== null) {
      this.#bytes = patchWorkbook(this.#bytes, update);
      return;
    }
    const fresh = await writeWorkbook({ sheets, names, properties: PROPERTIES });
    this.#bytes = marks.length === 0 ? fresh : patchWorkbook(fresh, { sheets: [], names: [], marks });
  }

  #assertUnchanged(edits: readonly SheetEdits[]): void {
    if (edits.length === 0) return;
    const wanted = new Set(edits.map(({ sheet }) => sheet.toLowerCase()));
    const snapshot =
      this.#bytes &&
      readXlsx(this.#bytes, { fileName: null, sheets: (name) => wanted.has(name.toLowerCase()) });
    for (const one of edits) {
      const sheet = snapshot && sheetNamed(snapshot, one.sheet);
      if (!sheet) throw sheetVanished(one.sheet);
      assertUnchanged(one, (row, column) => {
        const { values = [], formulas } = sheet.columns[column] ?? {};
        return formulas?.[row] === undefined ? (values[row] ?? null) : undefined;
      });
    }
  }

  #sheetNames(): readonly string[] {
    return this.#bytes === null ? [] : openPackage(this.#bytes).sheets.map(({ name }) => name);
  }
}
