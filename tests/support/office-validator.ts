import validate, { type OfficeVersion } from '@ooxml-tools/validate';
import { openZip, writeZip } from '../../cli/xlsx/zip.ts';

/** The oldest version that people still have, and the newest: each knows more of the format than the one before. */
const VERSIONS: readonly OfficeVersion[] = ['Office2019', 'Microsoft365'];

/**
 * What Microsoft's Open XML SDK finds wrong in a file, each fault once: `xl/styles.xml /x:styleSheet[1]/…: …`.
 *
 * Starting it takes half a minute, a file of 100 kB a second or two.
 */
export async function officeFaults(bytes: Uint8Array, format: 'xlsx' | 'docx'): Promise<readonly string[]> {
  const faults = new Set<string>();
  for (const version of VERSIONS) {
    for (const { path, description } of await validate(bytes, format, version))
      faults.add(`${path.partUri.replace(/^\//, '')} ${path.xpath}: ${description}`);
  }
  return [...faults];
}

const ROW = /<row [^>]*?(?:\/>|>.*?<\/row>)/gs;
/** Of long sheets, such as that of the code lists, so many rows are kept at the head and at the foot. */
const KEPT = 25;

/** The file without the rows in the middle of its long sheets, which are like those around them and take minutes. */
export function shortened(bytes: Uint8Array): Uint8Array {
  const zip = openZip(bytes);
  const sheets = zip.names.filter((name) => name.startsWith('xl/worksheets/sheet'));
  const changes = sheets.map((name) => {
    const xml = Buffer.from(zip.read(name)).toString('utf8');
    const last = [...xml.matchAll(ROW)].length - KEPT;
    let row = 0;
    const shorter = xml.replace(ROW, (one) => (row++ < KEPT || row > last ? one : ''));
    return [name, Buffer.from(shorter)] as const;
  });
  return writeZip(zip, new Map(changes));
}
