import { crc32 } from 'node:zlib';
import { utf8Bytes } from './xml-encoding.ts';
import { partKey, type RawEntry, type ZipArchive } from './zip-archive.ts';

/** The parts of a workbook while it is being changed; reading gives what was written last. */
export interface Parts extends ZipArchive {
  /** An XML part in UTF-8 without byte order mark, whatever it was stored in. */
  readXml(part: string): Buffer;
  write(part: string, content: string | Uint8Array): void;
  remove(part: string): void;
  /** What `writeZip` takes: new bytes by part, `null` for a removed one. */
  readonly changes: ReadonlyMap<string, Uint8Array | null>;
}

/** The parts of an archive, none of them changed yet. */
export function partsOf(archive: ZipArchive): Parts {
  const changes = new Map<string, Uint8Array | null>();
  const spellings = new Map(archive.names.map((name) => [partKey(name), name]));
  const stored = (part: string): string => spellings.get(partKey(part)) ?? part;
  const put = (part: string, bytes: Uint8Array | null): void => {
    if (bytes !== null && !spellings.has(partKey(part))) spellings.set(partKey(part), part);
    changes.set(stored(part), bytes);
  };
  const has = (part: string): boolean => {
    const change = changes.get(stored(part));
    return change === undefined ? archive.has(part) : change !== null;
  };
  const read = (part: string): Uint8Array => changes.get(stored(part)) ?? archive.read(part);
  return {
    changes,
    has,
    read,
    raw: (part) => {
      const bytes = changes.get(stored(part));
      return bytes ? storedEntry(bytes) : archive.raw(part);
    },
    readXml: (part) => declaredUtf8(utf8Bytes(read(part))),
    get names() {
      return [...spellings.values()].filter(has);
    },
    write: (part, content) => put(part, typeof content === 'string' ? Buffer.from(content) : content),
    remove: (part) => {
      if (archive.has(part)) put(part, null);
      else changes.delete(stored(part));
    },
  };
}

function storedEntry(bytes: Uint8Array): RawEntry {
  return {
    compressed: bytes,
    method: 0,
    get crc() {
      return crc32(bytes);
    },
    size: bytes.length,
    time: 0,
  };
}

/** The first number, from 1, for which `nameOf` gives a name that no part has yet. */
export function freeNumber(parts: Parts, nameOf: (number: number) => string): number {
  let number = 1;
  while (parts.has(nameOf(number))) number++;
  return number;
}

const DECLARED_ENCODING = /^(\s*<\?xml[^>]*?\sencoding\s*=\s*["'])([\w-]+)/;

/** A part that was converted to UTF-8 may not go on declaring another encoding. */
function declaredUtf8(bytes: Buffer): Buffer {
  const [whole, before = '', encoding = 'utf-8'] =
    DECLARED_ENCODING.exec(bytes.toString('latin1', 0, 200)) ?? [];
  if (whole === undefined || encoding.toLowerCase() === 'utf-8') return bytes;
  return Buffer.concat([Buffer.from(`${before}UTF-8`), bytes.subarray(whole.length)]);
}
