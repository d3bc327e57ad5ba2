import { packAtOnce } from '../../cli/xlsx/write-part.ts';
import { writeWorkbook } from '../../cli/xlsx/write-workbook.ts';
import { PROPERTIES, XlsxWorkbook } from '../../cli/xlsx-host.ts';
import type { WorkbookUpdate } from '../../core/index.ts';

/** Bytes that become text at once: a number of three, so that no piece but the last is filled up. */
const PIECE = 3 * 4096;

/**
 * Opens a new workbook with some sheets in Excel, beside the one that is open: the bytes of an .xlsx file, made here as the
 * command line makes them, in one request however many rows there are.
 */
export async function openNew(update: WorkbookUpdate): Promise<void> {
  const file = new XlsxWorkbook(null);
  await file.write(update);
  await Excel.createWorkbook(base64Of(file.bytes));
}

/** The same for merged submissions, which can have very many rows: as compact as the command line writes them. */
export async function openMerged({ sheets, names }: WorkbookUpdate): Promise<void> {
  const writing = { isCompact: true, pack: packAtOnce };
  await Excel.createWorkbook(
    base64Of(await writeWorkbook({ sheets, names, properties: PROPERTIES }, writing)),
  );
}

/** Base64 (RFC 4648, 4), as Excel takes files. */
export function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  return text;
}
