/** Why a host cannot do what it was asked. */
export type HostErrorCode = 'protected' | 'vanished' | 'taken' | 'changed' | 'unclear';

/** A failure that the user can put right, in both languages; nothing was changed. Holds no cell values. */
export class HostError extends Error {
  override readonly name = 'HostError';
  readonly code: HostErrorCode;
  readonly text: { readonly id: string; readonly en: string };

  constructor(code: HostErrorCode, text: { readonly id: string; readonly en: string }) {
    super(text.en);
    this.code = code;
    this.text = text;
  }
}

/** Somebody locked the sheet, and the host may not unlock it. */
export function sheetProtected(sheet: string): HostError {
  return new HostError('protected', {
    id: `Lembar "${sheet}" dikunci, sehingga tidak ada yang diubah. Buka kuncinya, lalu ulangi.`,
    en: `The sheet "${sheet}" is locked, so nothing was changed. Unlock it and try again.`,
  });
}

/** The sheet was there when the workbook was read, and is not any more. */
export function sheetVanished(sheet: string): HostError {
  return new HostError('vanished', {
    id: `Lembar "${sheet}" sudah tidak ada, sehingga tidak ada yang diubah. Kembalikan lembar itu atau ulangi.`,
    en: `The sheet "${sheet}" is no longer there, so nothing was changed. Bring it back or try again.`,
  });
}

/** A sheet that is not the product's own bears a name that the product needs. */
export function sheetTaken(sheet: string): HostError {
  return new HostError('taken', {
    id: `Lembar "${sheet}" bukan buatan Monev TPPO, sehingga tidak ada yang diubah. Ganti nama lembar itu, lalu ulangi.`,
    en: `The sheet "${sheet}" was not made by Monev TPPO, so nothing was changed. Rename that sheet and try again.`,
  });
}

/** As many cells as a sentence names. */
const MOST_NAMED = 5;

/** Cells hold something else than when they were read, or a formula; the sentence names them and not what they hold. */
export function cellsChanged(sheet: string, addresses: readonly string[]): HostError {
  const named = addresses.slice(0, MOST_NAMED).join(', ');
  const rest = addresses.length - MOST_NAMED;
  const more = rest > 0 ? { id: ` dan ${rest} sel lain`, en: ` and ${rest} more` } : { id: '', en: '' };
  return new HostError('changed', {
    id: `Isi sel ${named}${more.id} di lembar "${sheet}" sudah berubah atau berupa rumus, sehingga tidak ada yang diubah. Baca ulang buku kerja, lalu ulangi.`,
    en: `Cells ${named}${more.en} of the sheet "${sheet}" have changed or hold a formula, so nothing was changed. Read the workbook again and retry.`,
  });
}

/** The workbook contradicts itself in a way that only its user can decide; `text` says what and how. */
export function workbookUnclear(text: { readonly id: string; readonly en: string }): HostError {
  return new HostError('unclear', text);
}
