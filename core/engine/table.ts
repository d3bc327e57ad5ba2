/** The three verdicts of a condition. */
export const FALSE = 0;
export const TRUE = 1;
export const UNKNOWN = 2;

/** The three states of a cell. An invalid one has an issue of its own, so rules about it cannot tell. */
export const FILLED = 0;
export const BLANK = 1;
export const INVALID = 2;

/** One decoded column; what is blank or invalid holds the kind's nothing: NaN, -1 or null. */
export type Cells = NumberCells | ChoiceCells | SetCells | TextCells;

export interface NumberCells {
  readonly kind: 'number'; // dates too
  readonly state: Uint8Array;
  readonly values: Float64Array;
}

export interface ChoiceCells {
  readonly kind: 'choice';
  readonly state: Uint8Array;
  /** Positions in the column's code list. */
  readonly values: Int32Array;
}

export interface SetCells {
  readonly kind: 'set';
  readonly state: Uint8Array;
  /** Positions in `pool`; an invalid cell keeps the members that were recognised. */
  readonly values: Int32Array;
  /** The different sets of the column, each as positions in the code list. */
  readonly pool: readonly (readonly number[])[];
}

export interface TextCells {
  readonly kind: 'text';
  readonly state: Uint8Array;
  readonly values: readonly (string | null)[];
}

/** The decoded rows of one template. */
export interface TableData {
  readonly length: number;
  readonly columns: Readonly<Record<string, Cells>>;
  /** The sheet row of each record, counted from 0. */
  readonly rows: ArrayLike<number>;
  /** The last day of the period of the workbook; NaN when it does not say. */
  readonly until: number;
  /** The name of the workbook's file; `null` when it is not known, or is the one that is looked at. */
  readonly workbook: string | null;
  /** Rows of the same template in workbooks given beside this one, where references may be found too. */
  readonly beside: TableData | null;
}

/** A table, and those of the same template that lie beside it. */
export function withBeside(table: TableData): readonly TableData[] {
  const tables: TableData[] = [];
  for (let one: TableData | null = table; one !== null; one = one.beside) tables.push(one);
  return tables;
}

/** All that expressions are evaluated over. */
export interface Data {
  /** By template id. */
  readonly tables: Readonly<Record<string, TableData>>;
  /** Days and numbers from outside the rows; NaN or absent when not known. */
  readonly parameters: Readonly<Record<string, number>>;
}

/** The rows with a state or verdict, where few have it: a search jumps over the others faster than a loop. */
export function rowsWith(wanted: number, bytes: Uint8Array): readonly number[] {
  const rows: number[] = [];
  for (let row = bytes.indexOf(wanted); row >= 0; row = bytes.indexOf(wanted, row + 1)) rows.push(row);
  return rows;
}

/** Cells of a kind, all blank. */
export function blankCells(kind: Cells['kind'], length: number): Cells {
  const state = new Uint8Array(length).fill(BLANK);
  switch (kind) {
    case 'number':
      return { kind, state, values: new Float64Array(length).fill(Number.NaN) };
    case 'choice':
      return { kind, state, values: new Int32Array(length).fill(-1) };
    case 'set':
      return { kind, state, values: new Int32Array(length).fill(-1), pool: [] };
    case 'text':
      return { kind, state, values: new Array<string | null>(length).fill(null) };
  }
}
