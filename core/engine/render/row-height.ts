/** The height of a line in points, at 11 points of Calibri. */
export const LINE = 15;
/** An average letter is a little narrower than the digit in which widths are measured. */
export const CHARACTERS = 1.1;

/** The height in points that wrapped texts need in columns of the given widths; `null` when one line will do. */
function heightOf(texts: readonly unknown[], widths: readonly number[]): number | null {
  const lines = texts.map((text, i) =>
    typeof text === 'string' ? Math.ceil(text.length / ((widths[i] ?? 10) * CHARACTERS)) : 1,
  );
  const most = Math.max(1, ...lines);
  return most === 1 ? null : most * LINE;
}

/** The `rows` of a sheet model in which each line of wrapped texts is as high as it needs to be. */
export function heightsOf(
  lines: readonly (readonly unknown[])[],
  widths: readonly number[],
  wrapped: (row: number) => boolean,
): Readonly<Record<number, { readonly height: number }>> {
  const heights = lines.flatMap((line, row) => {
    const height = wrapped(row) ? heightOf(line, widths) : null;
    return height === null ? [] : [[row, { height }] as const];
  });
  return Object.fromEntries(heights);
}
