import { deserialize, serialize } from 'node:v8';
import type { FormRows, PlacedColumn, SubmissionBody } from '../../core/index.ts';

/** The rows of a file as bytes for {@link bodyFrom}. */
export function bytesOfBody(body: SubmissionBody): Uint8Array {
  const forms = body.forms.map((form): FormRows => ({ ...form, columns: form.columns.map(packed) }));
  return serialize({ ...body, forms } satisfies SubmissionBody);
}

/** What {@link bytesOfBody} made bytes of. */
export function bodyFrom(bytes: Uint8Array): SubmissionBody {
  return deserialize(bytes);
}

/** The last place that two bytes hold. */
const MOST_OF_TWO = 0xffff;

function packed({ values, places }: PlacedColumn): PlacedColumn {
  const Places = values.length <= MOST_OF_TWO + 1 ? Uint16Array : Uint32Array;
  return { values, places: Places.from(places) };
}
