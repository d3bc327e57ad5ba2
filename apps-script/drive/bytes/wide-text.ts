const CHUNK = 4096;
const SHORT = 64;

/** The text in bytes of UTF-16; a lone surrogate stays when `raw`, else it becomes U+FFFD, and so does half a unit. */
export function utf16Text(bytes: Uint8Array, isBig: boolean, raw: boolean): string {
  const units = Array.from({ length: bytes.length >> 1 }, (_, i) => {
    const [first = 0, second = 0] = [bytes[2 * i], bytes[2 * i + 1]];
    return isBig ? (first << 8) | second : (second << 8) | first;
  });
  const sound = raw ? units : units.map((unit, i) => (isLone(units, i) ? 0xfffd : unit));
  // Half a unit behind the first half of a pair is one fault with it.
  const isOne = isHigh(units[units.length - 1] ?? 0);
  const half = !raw && bytes.length % 2 === 1 && !isOne ? '\ufffd' : '';
  return textOfUnits(sound) + half;
}

function isLone(units: readonly number[], at: number): boolean {
  const unit = units[at] ?? 0;
  if (isHigh(unit)) return !isLow(units[at + 1] ?? 0);
  return isLow(unit) && !isHigh(units[at - 1] ?? 0);
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}

/** A text of such code units, from one place to another; a call takes only so many arguments. */
export function textOfUnits(units: ArrayLike<number>, start = 0, end = units.length): string {
  let text = '';
  if (end - start <= SHORT) {
    for (let at = start; at < end; at++) text += String.fromCharCode(units[at] ?? 0);
    return text;
  }
  for (let at = start; at < end; at += CHUNK) {
    const part = Array.prototype.slice.call(units, at, Math.min(end, at + CHUNK));
    text += Reflect.apply(String.fromCharCode, null, part);
  }
  return text;
}
