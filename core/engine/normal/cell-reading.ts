import type { Text } from '../../locale/text.ts';
import type { NormalForm } from './normal-form.ts';

/**
 * How sure the reading of a cell is (specification §9.1): clear as it stands, clear but written in another way, to be
 * asked about, or not readable.
 */
export type ReadingClass = 'OK' | 'FIX' | 'AMB' | 'ERR';

/** What another column of the same row can take from the cell. */
export interface Companion {
  /** A field_id. */
  readonly column: string;
  readonly form: NormalForm;
}

/** One way to read a cell. */
export interface Reading {
  readonly form: NormalForm;
  readonly also: readonly Companion[];
}

/** What a cell says. Cells of a column with the same content share one object: a question about it is asked once. */
export interface CellReading {
  readonly class: ReadingClass;
  /** What the cell should hold; `null` when it must be left as it stands. */
  readonly value: Reading | null;
  /** All that it may mean, likeliest first; empty when there is no question. */
  readonly readings: readonly Reading[];
  /** Why it is rewritten, asked about or refused; `null` when there is nothing to say. Never repeats the cell. */
  readonly note: Text | null;
}

/** A cell that is clear as it stands. */
export const clear = (value: Reading): CellReading => ({ class: 'OK', value, readings: [], note: null });

/** A cell that is clear, but written in another way than it should be. */
export const fixed = (value: Reading, note: Text): CellReading => ({
  class: 'FIX',
  value,
  readings: [],
  note,
});

/** A cell that somebody must be asked about; `value` is what it is read as until then, if anything. */
export const asked = (value: Reading | null, readings: readonly Reading[], note: Text): CellReading => ({
  class: 'AMB',
  value,
  readings,
  note,
});

/** A cell that cannot be read; the readings are what it may have been meant to say. */
export const refused = (note: Text, readings: readonly Reading[] = []): CellReading => ({
  class: 'ERR',
  value: null,
  readings,
  note,
});
