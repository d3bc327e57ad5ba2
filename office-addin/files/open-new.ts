import { PROPERTIES } from '../../cli/xlsx/write-content.ts';
import { packAtOnce } from '../../cli/xlsx/write-part.ts';
import { writeWorkbook } from '../../cli/xlsx/write-workbook.ts';
import type { CellBodies, WorkbookUpdate } from '../../core/index.ts';

/** Bytes that become text at once: a number of three, so that no piece but the last is filled up. */
const PIECE = 3 * 4096;

/**
 * Opens a new workbook with some sheets in Excel, beside the one that is open: the bytes of an .xlsx file, made here as the
 * command line makes them, in one request however many rows there are. Merged submissions can have very many rows, which
 * come apart and are written as compactly as there.
 */
export async function openNew(
  { sheets, names }: Pick<WorkbookUpdate, 'sheets' | 'names'>,
  bodies: CellBodies | null = null,
): Promise<void> {
  const isCompact = bodies !== null;
  const content = { sheets, names, properties: PROPERTIES, ...(bodies && { bodies }) };
  await Excel.createWorkbook(base64Of(await writeWorkbook(content, { isCompact, pack: packAtOnce })));
}

/** Base64 (RFC 4648, 4), as Excel takes files. */
export function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  return text;
}
