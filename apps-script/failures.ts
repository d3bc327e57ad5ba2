import { HostError, type Text } from '../core/index.ts';

/** Somebody else's command is at work. */
export const BUSY: Text = {
  id: 'Monev TPPO sedang bekerja di buku kerja ini untuk orang lain. Tunggu sebentar, lalu ulangi.',
  en: 'Monev TPPO is at work in this workbook for somebody else. Wait a moment and try again.',
};

/**
 * What is told of an error. The words of an unforeseen one may be English and hold what stands in cells: its kind alone
 * is told.
 */
export function textOf(error: unknown): Text {
  if (error instanceof HostError) return error.text;
  const kind = error instanceof Error ? error.name : typeof error;
  return {
    id: `Pekerjaan ini tidak selesai. Ulangi; bila tetap gagal, sampaikan kode berikut kepada pengelola.\n\n${kind}`,
    en: `This was not finished. Try again; if it fails again, pass the following code on to your administrator.\n\n${kind}`,
  };
}
