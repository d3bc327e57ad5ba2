import type { Text } from '../core/index.ts';

/** Why a file cannot be read or written. */
export type FileErrorCode =
  | 'not-found'
  | 'locked'
  | 'empty'
  | 'not-xlsx'
  | 'encrypted'
  | 'old-xls'
  | 'damaged'
  | 'too-large'
  | 'no-worksheet'
  | 'exists'
  | 'closed-folder'
  | 'no-folder'
  | 'no-space'
  | 'read-only'
  | 'no-header'
  | 'no-sheet'
  | 'unclosed-quote'
  | 'bad-mapping'
  | 'bad-settings';

/** A file that cannot be used, with a sentence for the user; `message` is for developers and holds no cell values. */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly code: FileErrorCode;
  readonly text: Text;

  constructor(code: FileErrorCode, text: Text, detail?: string) {
    super(detail === undefined ? text.en : `${text.en} (${detail})`);
    this.code = code;
    this.text = text;
  }
}

/** There is no file at the path. */
export function fileNotFound(): FileError {
  return new FileError('not-found', {
    id: 'Berkas tidak ditemukan. Periksa nama berkas dan foldernya.',
    en: 'The file was not found. Check its name and folder.',
  });
}

/** Another program holds the file, or the user may not open it. */
export function fileLocked(): FileError {
  return new FileError('locked', {
    id: 'Berkas sedang dibuka program lain atau tidak boleh dibuka. Tutup berkas itu di Excel, lalu coba lagi.',
    en: 'The file is open in another program or may not be opened. Close it in Excel and try again.',
  });
}

/** The file has no bytes. */
export function fileEmpty(): FileError {
  return new FileError('empty', {
    id: 'Berkas kosong. Minta pengirim mengirim ulang berkas itu.',
    en: 'The file is empty. Ask the sender to send it again.',
  });
}

/** What a file that should be an .xlsx really is, as far as its first bytes tell. */
export type OtherFormat = 'html' | 'text' | 'ods' | 'binary-workbook' | 'other';

/** The file is something else, whatever its name says. */
export function fileNotXlsx(format: OtherFormat): FileError {
  return new FileError('not-xlsx', NOT_XLSX[format], format);
}

/** The workbook asks for a password. */
export function fileEncrypted(): FileError {
  return new FileError('encrypted', {
    id: 'Berkas dikunci kata sandi. Buka di Excel, hapus kata sandinya, lalu simpan kembali.',
    en: 'The file is locked with a password. Open it in Excel, remove the password, and save it again.',
  });
}

/** A workbook of Excel 97–2003. */
export function fileOldXls(): FileError {
  return new FileError('old-xls', {
    id: 'Berkas ini berformat Excel lama (.xls). Buka di Excel, lalu simpan sebagai Buku Kerja Excel (.xlsx).',
    en: 'This is an old Excel file (.xls). Open it in Excel and save it as an Excel Workbook (.xlsx).',
  });
}

/** The file is cut short or its parts contradict each other; `detail` tells developers where. */
export function fileDamaged(detail: string): FileError {
  return new FileError(
    'damaged',
    {
      id: 'Berkas rusak atau tidak lengkap. Buka di Excel, perbaiki, dan simpan kembali, atau minta berkas yang baru.',
      en: 'The file is damaged or incomplete. Open it in Excel, repair it, and save it again, or ask for a new copy.',
    },
    detail,
  );
}

/** The file is larger than can be read safely; `detail` tells developers which limit was met. */
export function fileTooLarge(detail: string): FileError {
  return new FileError(
    'too-large',
    {
      id: 'Isi berkas terlalu besar untuk dibaca. Hapus baris dan lembar yang tidak dipakai, atau bagi menjadi beberapa berkas.',
      en: 'The file holds too much to be read. Delete unused rows and sheets, or split it into several files.',
    },
    detail,
  );
}

/** The workbook has no sheet with cells. */
export function fileWithoutWorksheet(): FileError {
  return new FileError('no-worksheet', {
    id: 'Berkas tidak memuat satu pun lembar kerja. Pastikan berkas yang dipilih sudah benar.',
    en: 'The file has no worksheet. Make sure that this is the right file.',
  });
}

/** A file of that name would be overwritten. */
export function fileExists(): FileError {
  return new FileError('exists', {
    id: 'Berkas dengan nama itu sudah ada dan tidak ditimpa. Pilih nama lain atau pindahkan berkas yang lama.',
    en: 'A file of that name exists and was not overwritten. Choose another name or move the old file.',
  });
}

/** The user may not open the folder, or may not write in it. */
export function folderClosed(): FileError {
  return new FileError('closed-folder', {
    id: 'Folder itu tidak boleh dibuka atau ditulisi. Periksa izin folder itu, atau pakai folder lain.',
    en: 'That folder may not be opened or written to. Check its permissions, or use another folder.',
  });
}

/** Where a folder is wanted there is a file. */
export function noFolder(): FileError {
  return new FileError('no-folder', {
    id: 'Di tempat yang seharusnya folder ada berkas dengan nama itu. Periksa nama foldernya, atau pindahkan berkas itu.',
    en: 'Where a folder should be there is a file of that name. Check the name of the folder, or move that file.',
  });
}

/** The disk is full. */
export function diskFull(): FileError {
  return new FileError('no-space', {
    id: 'Ruang penyimpanan penuh, sehingga berkas tidak dapat ditulis. Kosongkan sebagian, atau simpan di tempat lain.',
    en: 'The disk is full, so that the file cannot be written. Make room, or save it elsewhere.',
  });
}

/** Nothing can be written to the disk. */
export function diskReadOnly(): FileError {
  return new FileError('read-only', {
    id: 'Tempat itu hanya dapat dibaca, tidak dapat ditulisi. Simpan di tempat lain.',
    en: 'That place can be read only and not written to. Save it elsewhere.',
  });
}

/** In a text file a quote is opened and never closed, so that nobody can say where its rows end. */
export function unclosedQuote(): FileError {
  return new FileError('unclosed-quote', {
    id: 'Ada tanda kutip (") yang dibuka tetapi tidak ditutup, sehingga batas barisnya tidak jelas. Perbaiki di berkas sumber, atau simpan ulang sebagai .xlsx.',
    en: 'A quote (") is opened and never closed, so it is not clear where rows end. Correct the source file, or save it as .xlsx.',
  });
}

/** No row of the source looks like the headers of the form. */
export function headerNotFound(): FileError {
  return new FileError('no-header', {
    id: 'Judul kolom tidak ditemukan di berkas sumber. Tulis judul kolom seperti pada formulir, atau sebutkan pemetaannya dengan --mapping.',
    en: 'No column headers were found in the source. Write headers as on the form, or name a mapping with --mapping.',
  });
}

/** The source workbook has no sheet of that name. */
export function sheetNotFound(): FileError {
  return new FileError('no-sheet', {
    id: 'Lembar dengan nama itu tidak ada di berkas sumber. Periksa nama setelah --sheet.',
    en: 'The source has no sheet of that name. Check the name after --sheet.',
  });
}

/** A mapping file that does not say what it should; `where` is the place in it. */
export function badMapping(where: string): FileError {
  const place = where === '' ? { id: '', en: '' } : { id: ` (pada ${where})`, en: ` (at ${where})` };
  return new FileError('bad-mapping', {
    id: `Berkas pemetaan tidak dapat dipakai${place.id}. Buat contohnya dengan --save-mapping, lalu sunting.`,
    en: `The mapping file cannot be used${place.en}. Make an example with --save-mapping and edit it.`,
  });
}

/** A file of settings that holds none, or some that cannot be used; `reasons` name sheet and cell. */
export function badSettings(reasons: readonly Text[]): FileError {
  const listed = (locale: 'id' | 'en'): string =>
    reasons
      .slice(0, MOST_REASONS)
      .map((reason) => `\n  ${reason[locale]}`)
      .join('');
  if (reasons.length === 0)
    return new FileError('bad-settings', {
      id: 'Berkas pengaturan tidak berisi pengaturan. Isinya lembar Pengaturan dengan tajuk kunci, wilayah, tahun, nilai, dan keterangan.',
      en: 'The settings file holds no settings. It needs a sheet Pengaturan with the headers kunci, wilayah, tahun, nilai and keterangan.',
    });
  return new FileError('bad-settings', {
    id: `Berkas pengaturan perlu diperbaiki:${listed('id')}`,
    en: `The settings file needs correcting:${listed('en')}`,
  });
}

const MOST_REASONS = 10;

const NOT_XLSX: Readonly<Record<OtherFormat, Text>> = {
  html: {
    id: 'Isi berkas ini halaman web, bukan buku kerja Excel, walau namanya berakhiran .xlsx. Buka di Excel, lalu simpan sebagai Buku Kerja Excel (.xlsx).',
    en: 'This file holds a web page and not an Excel workbook, although its name may end in .xlsx. Open it in Excel and save it as an Excel Workbook (.xlsx).',
  },
  text: {
    id: 'Isi berkas ini teks biasa (seperti CSV), bukan buku kerja Excel. Buka di Excel, lalu simpan sebagai Buku Kerja Excel (.xlsx).',
    en: 'This file holds plain text (such as CSV) and not an Excel workbook. Open it in Excel and save it as an Excel Workbook (.xlsx).',
  },
  ods: {
    id: 'Berkas ini buku kerja LibreOffice (.ods). Buka di LibreOffice, lalu simpan sebagai Excel (.xlsx).',
    en: 'This is a LibreOffice workbook (.ods). Open it in LibreOffice and save it as Excel (.xlsx).',
  },
  'binary-workbook': {
    id: 'Berkas ini buku kerja Excel biner (.xlsb). Buka di Excel, lalu simpan sebagai Buku Kerja Excel (.xlsx).',
    en: 'This is a binary Excel workbook (.xlsb). Open it in Excel and save it as an Excel Workbook (.xlsx).',
  },
  other: {
    id: 'Berkas ini bukan buku kerja Excel (.xlsx). Pastikan berkas yang dipilih sudah benar.',
    en: 'This file is not an Excel workbook (.xlsx). Make sure that this is the right file.',
  },
};
