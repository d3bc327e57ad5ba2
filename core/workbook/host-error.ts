/** Why a host cannot do what it was asked. */
export type HostErrorCode = 'protected' | 'vanished' | 'taken' | 'unclear';

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

/** The workbook contradicts itself in a way that only its user can decide; `text` says what and how. */
export function workbookUnclear(text: { readonly id: string; readonly en: string }): HostError {
  return new HostError('unclear', text);
}
