/** Bits of a deflated stream, lowest first (RFC 1951 3.1.1). */
interface BitSource {
  readonly bytes: Uint8Array;
  at: number;
  held: number;
  count: number;
}

/** A prefix code as a table: for the next so many bits the symbol, times 16, and the length of its code; 0 is no code. */
interface PrefixCode {
  readonly bits: number;
  readonly table: Uint16Array;
}

const LONGEST = 15;
const END_OF_BLOCK = 256;
const LENGTHS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115];
const LENGTH_BASE = [...LENGTHS, 131, 163, 195, 227, 258];
const LENGTH_EXTRA = LENGTH_BASE.map((_, i) => (i < 8 || i === 28 ? 0 : (i >> 2) - 1));
const DISTANCE_EXTRA = Array.from({ length: 30 }, (_, i) => (i < 4 ? 0 : (i >> 1) - 1));
const DISTANCE_BASE = DISTANCE_EXTRA.map((extra, i) => (i < 4 ? i + 1 : ((2 + (i & 1)) << extra) + 1));
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/**
 * Unpacks deflated bytes (RFC 1951) into at most so many; throws `RangeError` when they are damaged, end early, or
 * unpack to more. What follows the last block is left alone.
 */
export function inflate(bytes: Uint8Array, most: number): Uint8Array {
  const source: BitSource = { bytes, at: 0, held: 0, count: 0 };
  const output = new Uint8Array(most);
  let length = 0;
  let isLast = false;
  while (!isLast) {
    isLast = take(source, 1) === 1;
    const kind = take(source, 2);
    if (kind === 0) length = copyStored(source, output, length);
    else if (kind === 1) length = expand(source, output, length, FIXED_SYMBOLS, FIXED_DISTANCES);
    else if (kind === 2) length = expand(source, output, length, ...codesOf(source));
    else throw damaged('kind of block');
  }
  return output.subarray(0, length);
}

function take(source: BitSource, count: number): number {
  while (source.count < count) {
    const byte = source.bytes[source.at++];
    if (byte === undefined) throw damaged('ends early');
    source.held |= byte << source.count;
    source.count += 8;
  }
  const bits = source.held & ((1 << count) - 1);
  source.held >>>= count;
  source.count -= count;
  return bits;
}

function copyStored(source: BitSource, output: Uint8Array, start: number): number {
  const { bytes } = source;
  // Whole bytes that were taken ahead go back.
  source.at -= source.count >> 3;
  source.held = 0;
  source.count = 0;
  const length = take(source, 16);
  const complement = take(source, 16);
  if ((length ^ complement) !== 0xffff) throw damaged('stored length');
  if (source.at + length > bytes.length) throw damaged('ends early');
  if (start + length > output.length) throw damaged('longer than declared');
  output.set(bytes.subarray(source.at, source.at + length), start);
  source.at += length;
  return start + length;
}

function expand(
  source: BitSource,
  output: Uint8Array,
  start: number,
  symbols: PrefixCode,
  distances: PrefixCode,
): number {
  let length = start;
  for (;;) {
    const symbol = symbolOf(source, symbols);
    if (symbol === END_OF_BLOCK) return length;
    if (symbol < END_OF_BLOCK) {
      if (length >= output.length) throw damaged('longer than declared');
      output[length++] = symbol;
      continue;
    }
    const run = extended(source, symbol - END_OF_BLOCK - 1, LENGTH_BASE, LENGTH_EXTRA);
    const back = extended(source, symbolOf(source, distances), DISTANCE_BASE, DISTANCE_EXTRA);
    if (back > length) throw damaged('distance');
    if (length + run > output.length) throw damaged('longer than declared');
    // Byte by byte: a run may repeat what it has just written.
    for (const end = length + run; length < end; length++) output[length] = output[length - back] ?? 0;
  }
}

function extended(
  source: BitSource,
  code: number,
  bases: readonly number[],
  extras: readonly number[],
): number {
  const base = bases[code];
  if (base === undefined) throw damaged('symbol');
  return base + take(source, extras[code] ?? 0);
}

function symbolOf(source: BitSource, { bits, table }: PrefixCode): number {
  // Near the end of the stream there may be fewer bits than the table takes; zeros stand for them.
  while (source.count < bits && source.at < source.bytes.length) {
    source.held |= (source.bytes[source.at++] ?? 0) << source.count;
    source.count += 8;
  }
  const entry = table[source.held & ((1 << bits) - 1)] ?? 0;
  const length = entry & 15;
  if (length === 0) throw damaged('code');
  if (length > source.count) throw damaged('ends early');
  source.held >>>= length;
  source.count -= length;
  return entry >> 4;
}

function codesOf(source: BitSource): readonly [symbols: PrefixCode, distances: PrefixCode] {
  const symbolCount = take(source, 5) + 257;
  const distanceCount = take(source, 5) + 1;
  const lengthCount = take(source, 4) + 4;
  const own = new Uint8Array(ORDER.length);
  for (const place of ORDER.slice(0, lengthCount)) own[place] = take(source, 3);
  const code = prefixCode(own);
  const lengths = new Uint8Array(symbolCount + distanceCount);
  for (let at = 0; at < lengths.length; ) {
    const symbol = symbolOf(source, code);
    if (symbol < 16) {
      lengths[at++] = symbol;
      continue;
    }
    if (symbol === 16 && at === 0) throw damaged('lengths');
    const repeated = symbol === 16 ? (lengths[at - 1] ?? 0) : 0;
    const run =
      symbol === 16 ? 3 + take(source, 2) : symbol === 17 ? 3 + take(source, 3) : 11 + take(source, 7);
    if (at + run > lengths.length) throw damaged('lengths');
    lengths.fill(repeated, at, at + run);
    at += run;
  }
  if (lengths[END_OF_BLOCK] === 0) throw damaged('no end of block');
  return [prefixCode(lengths.subarray(0, symbolCount)), prefixCode(lengths.subarray(symbolCount))];
}

/** The canonical code of such lengths (RFC 1951 3.2.2); throws when there are more codes than that leaves room for. */
function prefixCode(lengths: Uint8Array): PrefixCode {
  const counts = new Uint16Array(LONGEST + 1);
  for (const length of lengths) if (length > 0) counts[length] = (counts[length] ?? 0) + 1;
  const next = new Uint32Array(LONGEST + 2);
  let left = 1;
  let bits = 1;
  for (let length = 1; length <= LONGEST; length++) {
    const count = counts[length] ?? 0;
    left = left * 2 - count;
    if (left < 0) throw damaged('lengths');
    if (count > 0) bits = length;
    next[length + 1] = ((next[length] ?? 0) + count) << 1;
  }
  const table = new Uint16Array(1 << bits);
  lengths.forEach((length, symbol) => {
    if (length === 0) return;
    const code = next[length] ?? 0;
    next[length] = code + 1;
    for (let at = reversed(code, length); at < table.length; at += 1 << length)
      table[at] = (symbol << 4) | length;
  });
  return { bits, table };
}

/** Codes stand in the stream with their highest bit first. */
function reversed(code: number, length: number): number {
  let turned = 0;
  for (let bit = 0; bit < length; bit++) turned |= ((code >> bit) & 1) << (length - 1 - bit);
  return turned;
}

const FIXED_SYMBOLS = prefixCode(
  Uint8Array.from({ length: 288 }, (_, i) => (i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8)),
);
const FIXED_DISTANCES = prefixCode(new Uint8Array(32).fill(5));

function damaged(what: string): RangeError {
  return new RangeError(`deflated bytes: ${what}`);
}
