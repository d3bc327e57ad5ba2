/**
 * How many letters must be typed, dropped, changed, or exchanged with their neighbour to turn one text into the other
 * (Damerau–Levenshtein, optimal string alignment); `most + 1` when they are more than `most`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const from = commonStart(a, b);
  const end = commonEnd(a, b, from);
  return distanceOf(a.slice(from, a.length - end), b.slice(from, b.length - end), most);
}

function commonStart(a: string, b: string): number {
  const least = Math.min(a.length, b.length);
  let same = 0;
  while (same < least && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  return same;
}

function commonEnd(a: string, b: string, from: number): number {
  const least = Math.min(a.length, b.length) - from;
  let same = 0;
  while (same < least && a.charCodeAt(a.length - 1 - same) === b.charCodeAt(b.length - 1 - same)) same++;
  return same;
}

/** Three rows of the table of distances: the one before the last, the last, and the present one. */
type Rows = readonly [before: Int32Array, last: Int32Array, row: Int32Array];

function distanceOf(a: string, b: string, most: number): number {
  const far = most + 1;
  const newRow = () => new Int32Array(b.length + 1).fill(far);
  let rows: Rows = [newRow(), newRow().map((_, j) => Math.min(j, far)), newRow()];
  for (let i = 1; i <= a.length; i++) {
    const least = fillRow(a, b, i, rows, far);
    if (least >= far && Math.min(...rows[1]) >= far) return far; // what follows can only be farther
    rows = [rows[1], rows[2], rows[0]];
  }
  return rows[1][b.length] ?? far;
}

/** Fills the present row where the distance can be less than `far`, and gives its least. */
function fillRow(a: string, b: string, i: number, [before, last, row]: Rows, far: number): number {
  const first = Math.max(1, i - far);
  const end = Math.min(b.length, i + far);
  row.fill(far);
  row[0] = Math.min(i, far);
  let least = row[0];
  const letter = a.charCodeAt(i - 1);
  const letterBefore = a.charCodeAt(i - 2);
  for (let j = first; j <= end; j++) {
    const other = b.charCodeAt(j - 1);
    const changed = (last[j - 1] ?? far) + (letter === other ? 0 : 1);
    let cost = Math.min((last[j] ?? far) + 1, (row[j - 1] ?? far) + 1, changed);
    if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && letterBefore === other) {
      cost = Math.min(cost, (before[j - 2] ?? far) + 1);
    }
    row[j] = Math.min(cost, far);
    least = Math.min(least, cost);
  }
  return least;
}

/** How often a text has each letter a–z, and, at the end, anything else. */
export function lettersOf(text: string): Uint8Array {
  const counts = new Uint8Array(LETTERS + 1);
  for (let i = 0; i < text.length; i++) {
    const letter = text.charCodeAt(i) - SMALL_A;
    const slot = letter >= 0 && letter < LETTERS ? letter : LETTERS;
    counts[slot] = (counts[slot] ?? 0) + 1;
  }
  return counts;
}

/** A number that the edit distance of two texts is never less than, by their letters alone: cheap to know beforehand. */
export function leastDistance(a: Uint8Array, b: Uint8Array): number {
  let missing = 0;
  let added = 0;
  for (let i = 0; i <= LETTERS; i++) {
    const difference = (a[i] as number) - (b[i] as number);
    if (difference > 0) missing += difference;
    else added -= difference;
  }
  return Math.max(missing, added);
}

const SMALL_A = 97;
const LETTERS = 26;
