import { fileEmpty, fileEncrypted, fileNotXlsx, fileOldXls, type OtherFormat } from '../file-error.ts';

const ZIPS = ['504b0304', '504b0506'].map((hex) => Buffer.from(hex, 'hex')); // with and without entries
const OLE2 = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');
const OLD_WORKBOOKS = ['Workbook', 'Book'].map((name) => Buffer.from(name, 'utf16le'));
const HTML = /^\s*<(?:!doctype html|html|head|body|table|meta|style)/i;

/** Throws the `FileError` that explains bytes which are not a zip archive at all. */
export function refuseOtherFormats(bytes: Buffer): void {
  if (bytes.length === 0) throw fileEmpty();
  if (ZIPS.some((magic) => startsWith(bytes, magic))) return;
  if (startsWith(bytes, OLE2)) {
    // Excel wraps a password-protected .xlsx in the container of the old .xls (MS-OFFCRYPTO 2.3.4.4).
    if (bytes.includes(ENCRYPTED_PACKAGE)) throw fileEncrypted();
    if (OLD_WORKBOOKS.some((name) => bytes.includes(name))) throw fileOldXls();
  }
  throw fileNotXlsx(formatOf(bytes));
}

function formatOf(bytes: Buffer): OtherFormat {
  const start = bytes.subarray(0, 4096);
  const utf16 = start[0] === 0xff && start[1] === 0xfe;
  const text = start.toString(utf16 ? 'utf16le' : 'utf8').replace(/^\uFEFF/, '');
  if (HTML.test(text)) return 'html';
  return text.includes('\0') || text.includes('\uFFFD\uFFFD') ? 'other' : 'text';
}

function startsWith(bytes: Buffer, magic: Buffer): boolean {
  return bytes.subarray(0, magic.length).equals(magic);
}
