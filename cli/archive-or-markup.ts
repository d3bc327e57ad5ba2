/** Whether a file is an archive, an old workbook or a web page, of which the .xlsx reader says what to do. */
export function isArchiveOrMarkup(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf) || first === 0x3c;
}
