import { fileTooLarge } from '../file-error.ts';
import { openXml, type XmlReader } from './xml-reader.ts';
import type { ZipArchive } from './zip-archive.ts';

/** The parts around the cells and texts stay far below this, in bytes; what they list is kept in memory. */
const LARGEST = 64_000_000;

/** Starts to read a part that is neither a worksheet nor the shared texts; throws `FileError` when it is too large. */
export function openPart(archive: ZipArchive, part: string): XmlReader {
  return openXml(readPart(archive, part), part);
}

/** The bytes of such a part; throws `FileError` when it is too large. */
export function readPart(archive: ZipArchive, part: string): Uint8Array {
  if (archive.raw(part).size > LARGEST) throw fileTooLarge(part);
  return archive.read(part);
}
