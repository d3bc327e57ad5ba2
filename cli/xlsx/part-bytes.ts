/**
 * The text of a part, added bit by bit as the bytes of UTF-8. A text that is joined from millions of bits would have to be
 * put together once more, and then turned into bytes.
 */
export interface PartBytes {
  readonly length: number;
  add(text: string): void;
  /** Adds bytes from one position to before another, which are few. */
  addBytes(from: Uint8Array, start: number, end: number): void;
  /** Forgets what was added beyond that length. */
  cut(length: number): void;
  /** What was added since the last time. */
  take(): Uint8Array;
}

/** A longer text is left to the platform, which takes a while to begin. */
const SHORT = 40;
const MOST_BYTES_OF_UNIT = 3;
const NONE = new Uint8Array();
const encoder = new TextEncoder();

/** No bytes yet; room is made for `size` of them at a time. */
export function partBytes(size: number): PartBytes {
  let bytes: Uint8Array = NONE;
  let end = 0;
  const makeRoom = (more: number): void => {
    if (end + more <= bytes.length) return;
    const wider = new Uint8Array(Math.max(size, 2 * bytes.length + more));
    wider.set(bytes.subarray(0, end));
    bytes = wider;
  };
  const addUtf8 = (text: string): void => {
    end += encoder.encodeInto(text, bytes.subarray(end)).written;
  };
  return {
    get length() {
      return end;
    },
    add: (text) => {
      const { length } = text;
      makeRoom(length * MOST_BYTES_OF_UNIT);
      if (length > SHORT) {
        addUtf8(text);
        return;
      }
      const [to, first] = [bytes, end];
      for (let at = 0; at < length; at++) {
        const unit = text.charCodeAt(at);
        if (unit > 0x7f) {
          addUtf8(text);
          return;
        }
        to[first + at] = unit;
      }
      end = first + length;
    },
    addBytes: (from, start, last) => {
      makeRoom(last - start);
      // Calling upon the platform for so few takes longer.
      const to = bytes;
      for (let at = start; at < last; at++) to[end++] = from[at] as number;
    },
    cut: (length) => {
      end = Math.min(end, length);
    },
    take: () => {
      const taken = bytes.subarray(0, end);
      bytes = NONE;
      end = 0;
      return taken;
    },
  };
}
