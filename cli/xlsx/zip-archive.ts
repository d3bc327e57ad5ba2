/** One entry as it is stored, to be copied without unpacking. */
export interface RawEntry {
  readonly compressed: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  /** MS-DOS time in the low and date in the high 16 bits. */
  readonly time: number;
}

/** A zip archive in memory. Letter case and the slash's direction do not matter when a part is looked up (OPC 6.2.2). */
export interface ZipArchive {
  /** Names as stored, in the order of the archive. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /** The unpacked bytes; throws `FileError` when there is no such entry or its checksum is wrong. */
  read(name: string): Uint8Array;
  raw(name: string): RawEntry;
}

/** The form of a part's name that is the same for all its spellings: `xl/workbook.xml` for `/XL\Workbook.xml`. */
export function partKey(name: string): string {
  const slashed = name.includes('\\') ? name.replaceAll('\\', '/') : name;
  return (slashed.startsWith('/') ? slashed.slice(1) : slashed).toLowerCase();
}
