import { HostError, type Text } from '../../core/index.ts';
import type { Failure } from '../../panel/bridge.ts';
import { errorCode } from '../error-code.ts';
import { asideTexts } from '../workbook/others-edits.ts';
import { WriteBroken } from '../write-broken.ts';

/** Why an action failed, as the panel tells it; never what a cell holds. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Stopped) return error.failure;
  if (error instanceof HostError) return { text: error.text, kind: 'refused' };
  const code = errorCode(error);
  const known = REASONS[code];
  const text = known ?? unknownText(code);
  return {
    text: error instanceof WriteBroken ? withOutcome(text, error) : text,
    kind: known ? 'refused' : 'failed',
  };
}

/** Says after the reason what became of the cells. */
function withOutcome(text: Text, { state, parts, aside }: WriteBroken): Text {
  if (state === 'untouched') return text;
  const where = parts.join('; ');
  const outcome =
    state === 'restored'
      ? {
          id: 'Isi semua sel sudah dikembalikan seperti semula.',
          en: 'All cells hold again what they held before.',
        }
      : {
          id: `Perubahan mungkin baru sebagian${where && ` pada lembar ${where}`}. Bila ada lembar yang kosong, isinya tersimpan dan kembali sendiri saat Anda mengklik Periksa data.`,
          en: `The changes may be half done${where && ` on the sheets ${where}`}. If a sheet is empty, its cells are kept and come back by themselves when you click Check the data.`,
        };
  const [id, en] = aside.length === 0 ? ['', ''] : asideTexts(aside).map((more) => ` ${more}`);
  return { id: `${text.id} ${outcome.id}${id}`, en: `${text.en} ${outcome.en}${en}` };
}

/** Thrown where the add-in itself stops, with what to tell. */
class Stopped extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.text.en);
    this.failure = failure;
  }
}

/** The user stopped the work before anything was changed. */
export function cancelled(): Error {
  return new Stopped({
    text: {
      id: 'Dihentikan. Tidak ada yang diubah.',
      en: 'Stopped. Nothing was changed.',
    },
    kind: 'cancelled',
  });
}

/** A part of the add-in could not be fetched. */
export function partMissing(): Error {
  return new Stopped({
    text: {
      id: 'Bagian add-in yang diperlukan tidak dapat dimuat. Periksa sambungan internet, lalu ulangi. Tidak ada yang diubah.',
      en: 'A part of the add-in that is needed could not be loaded. Check the internet connection and try again. Nothing was changed.',
    },
    kind: 'offline',
  });
}

/** The workbook is open for reading only, as in protected view. */
export function readOnly(): Error {
  return new Stopped({
    text: {
      id: 'Buku kerja ini terbuka hanya untuk dibaca, sehingga tidak ada yang diubah. Klik Aktifkan Pengeditan di atas lembar, atau simpan salinannya, lalu ulangi.',
      en: 'This workbook is open for reading only, so nothing was changed. Click Enable Editing above the sheet, or save a copy, then try again.',
    },
    kind: 'refused',
  });
}

/** The sheet to show is hidden. */
export function sheetHidden(sheet: string): Error {
  return new Stopped({
    text: {
      id: `Lembar "${sheet}" disembunyikan. Tampilkan lembar itu, lalu ulangi.`,
      en: `The sheet "${sheet}" is hidden. Show that sheet, then try again.`,
    },
    kind: 'refused',
  });
}

const tooLarge: Text = {
  id: 'Buku kerja ini terlalu besar untuk Excel di web, sehingga pekerjaan tidak selesai. Buka buku kerja di Excel untuk Windows atau Mac, lalu ulangi.',
  en: 'This workbook is too large for Excel on the web, so the work was not finished. Open it in Excel for Windows or Mac, then try again.',
};

const busy: Text = {
  id: 'Excel menunggu sel yang sedang diketik. Tekan Enter untuk menyelesaikannya, lalu ulangi.',
  en: 'Excel is waiting for the cell that you are typing in. Press Enter to finish it, then try again.',
};

/** What people can do about it, by Excel's code. */
const REASONS: Readonly<Record<string, Text>> = {
  InvalidOperationInCellEditMode: busy,
  RequestPayloadSizeLimitExceeded: tooLarge,
  ResponsePayloadSizeLimitExceeded: tooLarge,
  AccessDenied: {
    id: 'Excel tidak mengizinkan perubahan ini. Periksa apakah buku kerja atau lembarnya dikunci, lalu ulangi.',
    en: 'Excel does not allow this change. See whether the workbook or the sheet is locked, then try again.',
  },
};

function unknownText(code: string): Text {
  return {
    id: `Excel tidak dapat menyelesaikan perintah ini (kode ${code}). Ulangi. Bila terjadi lagi, simpan dan buka kembali buku kerja, dan sampaikan kode itu kepada pengelola.`,
    en: `Excel could not finish this command (code ${code}). Try again. If it happens again, save and reopen the workbook, and tell the maintainer this code.`,
  };
}
