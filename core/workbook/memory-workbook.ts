import { assertUnchanged, editsBySheet } from './edits.ts';
import { sheetProtected, sheetVanished } from './host-error.ts';
import { locksOf } from './locks.ts';
import {
  drawn,
  heldAt,
  type MemorySheet,
  type TypedCell,
  withEdits,
  withFill,
  withLock,
  withMarks,
  withNote,
  withTyped,
} from './memory-sheet.ts';
import { snapshotOf } from './memory-snapshot.ts';
import { blankSheet } from './sheet-model.ts';
import type { Snapshot } from './snapshot.ts';
import type { Workbook, WorkbookUpdate } from './workbook.ts';

/** The reference host: the contract of {@link Workbook} with nothing around it. Formulas are kept, not computed. */
export class MemoryWorkbook implements Workbook {
  /** By name in small letters, in the order in which the sheets stand. */
  readonly #sheets = new Map<string, MemorySheet>();
  readonly #names = new Map<string, string>();

  read(): Snapshot {
    return {
      fileName: null,
      date1904: false,
      locale: null,
      sheets: this.sheets().map(snapshotOf),
      properties: {},
      definedNames: Object.fromEntries(this.#names),
    };
  }

  /**
   * Throws `HostError`, with nothing changed, when a sheet is locked, when a sheet to mark, edit or lock is not there, or when
   * a cell to edit holds something else by now.
   */
  write(update: WorkbookUpdate): void {
    const { sheets, names, marks } = update;
    const edits = editsBySheet(update);
    const locks = locksOf(update);
    const coming = new Set(sheets.map(({ name }) => keyOf(name)));
    for (const { sheet } of [...edits, ...marks, ...locks]) {
      if (!coming.has(keyOf(sheet)) && !this.#sheets.has(keyOf(sheet))) throw sheetVanished(sheet);
    }
    for (const name of [
      ...sheets.map((sheet) => sheet.name),
      ...[...edits, ...marks, ...locks].map(({ sheet }) => sheet),
    ]) {
      if (this.#sheets.get(keyOf(name))?.locked) throw sheetProtected(name);
    }
    for (const one of edits) {
      const sheet = this.#sheets.get(keyOf(one.sheet));
      assertUnchanged(one, (row, column) => sheet && heldAt(sheet, row, column));
    }
    for (const sheet of sheets) this.#sheets.set(keyOf(sheet.name), drawn(sheet));
    for (const { name, refersTo } of names) this.#names.set(name, refersTo);
    for (const one of edits) this.#change(one.sheet, (sheet) => withEdits(sheet, one));
    for (const { sheet, marks: wanted } of marks) this.#change(sheet, (one) => withMarks(one, wanted));
    for (const one of locks) this.#change(one.sheet, (sheet) => withLock(sheet, one));
  }

  /** All sheets in their order. */
  sheets(): readonly MemorySheet[] {
    return [...this.#sheets.values()];
  }

  names(): ReadonlyMap<string, string> {
    return this.#names;
  }

  /** A user types values into cells. */
  type(sheet: string, cells: readonly TypedCell[]): void {
    this.#change(sheet, (one) => withTyped(one, cells));
  }

  /** A user gives the cell of an A1 address a background, six hex digits, or takes it away. */
  colour(sheet: string, address: string, hex: string | null): void {
    this.#change(sheet, (one) => withFill(one, address, hex));
  }

  /** A user writes a note on the cell of an A1 address, or deletes the one that is there. */
  note(sheet: string, address: string, text: string | null): void {
    this.#change(sheet, (one) => withNote(one, address, text));
  }

  /** A user adds an empty sheet behind the others. */
  add(sheet: string): void {
    this.#sheets.set(keyOf(sheet), drawn(blankSheet(sheet)));
  }

  remove(sheet: string): void {
    this.#sheets.delete(keyOf(sheet));
  }

  /** Somebody locks a sheet, so that the product may not change it. */
  lock(sheet: string): void {
    this.#change(sheet, (one) => ({ ...one, locked: true }));
  }

  #change(name: string, change: (sheet: MemorySheet) => MemorySheet): void {
    const sheet = this.#sheets.get(keyOf(name));
    if (!sheet) throw new RangeError(`no sheet ${name}`);
    this.#sheets.set(keyOf(name), change(sheet));
  }
}

/** Letter case does not tell sheets apart. */
function keyOf(sheet: string): string {
  return sheet.toLowerCase();
}
