import { deserialize, serialize } from 'node:v8';
import type { CellValue, FormRows, SubmissionBody } from '../../core/index.ts';

/** A column as its different values and where each row has them; or as it is, where most of them differ. */
type PackedColumn = readonly CellValue[] | PackedValues;

interface PackedValues {
  readonly different: readonly CellValue[];
  readonly places: Uint16Array;
}

interface PackedBody extends Omit<SubmissionBody, 'forms'> {
  readonly forms: readonly PackedForm[];
}

interface PackedForm extends Omit<FormRows, 'columns'> {
  readonly columns: readonly PackedColumn[];
}

/** Columns that repeat have few different values; where there are more, looking for them costs more than it saves. */
const MOST_VALUES = 500;

/** The rows of a file as bytes for {@link bodyFrom}. */
export function bytesOfBody(body: SubmissionBody): Uint8Array {
  const forms = body.forms.map((form): PackedForm => ({ ...form, columns: form.columns.map(packed) }));
  return serialize({ ...body, forms } satisfies PackedBody);
}

/** Texts of several files, each of them in memory once. */
export type TextPool = Map<string, string>;

/** What {@link bytesOfBody} made bytes of. */
export function bodyFrom(bytes: Uint8Array, pool: TextPool): SubmissionBody {
  const body: PackedBody = deserialize(bytes);
  const forms = body.forms.map(
    (form): FormRows => ({
      ...form,
      columns: form.columns.map((column) => unpacked(column, pool)),
    }),
  );
  return { ...body, forms };
}

function packed(column: readonly CellValue[]): PackedColumn {
  const known = new Map<CellValue, number>();
  const places = new Uint16Array(column.length);
  for (let row = 0; row < column.length; row++) {
    const value = column[row] ?? null;
    let place = known.get(value);
    if (place === undefined) {
      place = known.size;
      if (place === MOST_VALUES) return column;
      known.set(value, place);
    }
    places[row] = place;
  }
  return known.size * 2 > column.length ? column : { different: [...known.keys()], places };
}

function unpacked(column: PackedColumn, pool: TextPool): readonly CellValue[] {
  if (!('places' in column)) return column;
  const cells = column.different.map((value) => (typeof value === 'string' ? pooled(value, pool) : value));
  return Array.from(column.places, (place) => cells[place] ?? null);
}

function pooled(text: string, pool: TextPool): string {
  const known = pool.get(text);
  if (known !== undefined) return known;
  pool.set(text, text);
  return text;
}
