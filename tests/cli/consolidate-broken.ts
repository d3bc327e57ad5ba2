import { templateOf } from '../../cli/sample/labels.ts';
import { writeWorkbook } from '../../cli/xlsx/write-workbook.ts';
import { openZip } from '../../cli/xlsx/zip.ts';
import { writeZip } from '../../cli/xlsx/zip-write.ts';
import type { SheetModel } from '../../core/workbook/sheet-model.ts';
import {
  type MadeSubmission,
  submissionBook,
  submissionFile,
  withEntry,
  withSheet,
} from '../support/submission-book.ts';

/** A file of the folder and what must become of it. */
export interface BrokenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly verdict: 'merged' | 'warned' | 'refused';
  /** In the reasons, in Indonesian. */
  readonly says: RegExp;
  /** Rows of it that are merged. */
  readonly rows: number;
}

const WHOLE = 12;
const made = (agency: string, after: number): MadeSubmission => ({ agency, after });

/** The kinds of broken submissions that arrive, each of another agency unless its kind is about two files. */
export async function brokenFiles(): Promise<readonly BrokenFile[]> {
  const good = await submissionFile(made('DPPPA', 0));
  const newer = submissionBook({ ...made('DINSOS', 100), version: 2 });
  return [
    { name: 'baik.xlsx', bytes: good, verdict: 'merged', says: UNSENT, rows: WHOLE },
    { name: 'dalam/kembar.xlsx', bytes: good, verdict: 'refused', says: /sama dengan baik\.xlsx/, rows: 0 },
    refused('terpotong.xlsx', good.slice(0, good.length / 2), /rusak atau tidak lengkap/),
    refused('sandi.xlsx', oleContainer(), /kata sandi/),
    refused('kosong.xlsx', new Uint8Array(), /kosong/),
    refused(
      'laman.xlsx',
      Buffer.from('<html><body><table><tr><td>1</td></tr></table></body></html>'),
      /halaman web/,
    ),
    refused(
      'arsip.xlsx',
      writeZip(null, new Map([['catatan.txt', Buffer.from('halo')]])),
      /bukan buku kerja Excel/,
    ),
    refused('asing.xlsx', await foreignBook(), /bukan buku kerja Monev TPPO/),
    refused('tanpa-sampul.xlsx', await withoutCover(), /T00 Sampul tidak ada/),
    refused(
      'bogor.xlsx',
      await submissionFile({ ...made('DINKES', 200), region: '32.71' }),
      /Wilayahnya .*32\.71/,
    ),
    refused('juni.xlsx', await submissionFile({ ...made('DISDIK', 300), month: 6 }), /Periodenya 2024-M06/),
    refused('lama.xlsx', await submissionFile(made('DINSOS', 100)), /Versi 1 sudah diganti oleh versi 2/),
    { name: 'baru.xlsx', bytes: await writeWorkbook(newer), verdict: 'merged', says: UNSENT, rows: WHOLE },
    await changed(
      'lembar.xlsx',
      'RS',
      400,
      (book) => renamed(book),
      /Lembar "Korban" dibaca sebagai "T02 Korban"/,
    ),
    await changed(
      'kolom.xlsx',
      'PUSKESMAS',
      500,
      (book) => withSheet(book, 'T06', withoutColumn),
      /judul_kegiatan|Judul/i,
    ),
    await changed('versi.xlsx', 'DISNAKER', 600, oldVersion, /0\.9\.0/),
    await changed('gabung.xlsx', 'DISPAR', 700, (book) => withSheet(book, 'T06', merged), /gabung/i),
    await changed('rumus.xlsx', 'DUKCAPIL', 800, (book) => withSheet(book, 'T06', computed), /rumus/i),
    {
      ...(await changed(
        'nik.xlsx',
        'DPMD',
        900,
        (book) => withSheet(book, 'T02', named),
        /1 baris memuat identitas/,
      )),
      rows: WHOLE - 1,
    },
    { ...(await withMacros()), verdict: 'warned', says: /makro/, rows: WHOLE },
    { ...(await from1904()), verdict: 'warned', says: /1904/, rows: WHOLE },
    { name: 'kegiatan.csv', bytes: textFile(true), verdict: 'warned', says: /formulir T06/, rows: 2 },
    refused(
      'kembali.xlsx',
      await submissionFile({ ...made('DISDIK', 1000), cover: RETURNED }),
      /sudah dikembalikan/,
    ),
    refused('tanpa-pengirim.csv', textFile(false), /kode_wilayah, instansi_pengirim, dan periode/),
  ];
}

const UNSENT = /^Statusnya Draf: belum dikirim dengan perintah Kirim\.$/;
const RETURNED = { status_pengiriman: 'DIKEMBALIKAN' };

function refused(name: string, bytes: Uint8Array, says: RegExp): BrokenFile {
  return { name, bytes, verdict: 'refused', says, rows: 0 };
}

type Book = ReturnType<typeof submissionBook>;

async function changed(
  name: string,
  agency: string,
  after: number,
  change: (book: Book) => Book,
  says: RegExp,
): Promise<BrokenFile> {
  const bytes = await writeWorkbook(change(submissionBook(made(agency, after))));
  return { name, bytes, verdict: 'warned', says, rows: WHOLE };
}

function renamed(book: Book): Book {
  const { sheet: own } = templateOf('T02');
  const atRest = book.sheets.map((sheet) => ({ ...sheet, formulas: [], highlights: [], inputs: [] }));
  return {
    ...book,
    names: [],
    sheets: atRest.map((sheet) => (sheet.name === own ? { ...sheet, name: 'Korban' } : sheet)),
  };
}

function withoutColumn(sheet: SheetModel): SheetModel {
  const at = sheet.cells[1]?.indexOf('judul_kegiatan') ?? -1;
  const cells = sheet.cells.map((line) => line.filter((_, i) => i !== at));
  return { ...sheet, cells, formulas: [], highlights: [], inputs: [], notes: [], styles: [] };
}

function oldVersion(book: Book): Book {
  const old = (sheet: SheetModel): SheetModel => ({
    ...sheet,
    cells: sheet.cells.map((line) => (line[0] === 'versi_templat' ? ['versi_templat', '0.9.0'] : line)),
  });
  return { ...book, sheets: book.sheets.map((sheet) => (sheet.name === '_monev' ? old(sheet) : sheet)) };
}

function merged(sheet: SheetModel): SheetModel {
  const at = sheet.cells[1]?.indexOf('mitra') ?? 0;
  return { ...sheet, merges: [{ row: 2, column: at, rows: 2, columns: 1 }] };
}

function computed(sheet: SheetModel): SheetModel {
  return withEntry(sheet, 0, 'peserta_l', { formula: '10+5', value: 15 });
}

function named(sheet: SheetModel): SheetModel {
  return withEntry(sheet, 0, 'catatan_korban', 'NIK 3173012304900001');
}

async function foreignBook(): Promise<Uint8Array> {
  const book = submissionBook(made('POLRES', 1100));
  const [only] = book.sheets.filter(({ name }) => name === 'Daftar Kode');
  return writeWorkbook({
    ...book,
    names: [],
    sheets: only ? [{ ...only, name: 'Belanja', state: 'visible' }] : [],
  });
}

async function withoutCover(): Promise<Uint8Array> {
  const book = renamed(submissionBook(made('POLDA', 1200)));
  return writeWorkbook({ ...book, sheets: book.sheets.filter(({ name }) => name !== 'T00 Sampul') });
}

async function withMacros() {
  const bytes = await submissionFile(made('KEJAKSAAN', 1300));
  const changes = new Map([['xl/vbaProject.bin', Buffer.from('makro')]]);
  return { name: 'makro.xlsm', bytes: writeZip(openZip(bytes), changes) };
}

/** Days between the two calendars. */
const FROM_1904 = 1462;
const DAY = /^tanggal_|^tgl_|data_per_tanggal/;

async function from1904() {
  const book = submissionBook(made('PENGADILAN', 1400));
  const sheets = book.sheets.map((sheet) =>
    sheet.name === 'T00 Sampul' ? earlierForm(sheet) : earlierTable(sheet),
  );
  const zip = openZip(await writeWorkbook({ ...book, sheets }));
  const text = Buffer.from(zip.read('xl/workbook.xml')).toString('utf8');
  const dated = text
    .replace(/<workbookPr[^>]*\/>/, '')
    .replace(/(<workbook[^>]*>)/, '$1<workbookPr date1904="1"/>');
  return { name: 'mac.xlsx', bytes: writeZip(zip, new Map([['xl/workbook.xml', Buffer.from(dated)]])) };
}

function earlierTable(sheet: SheetModel): SheetModel {
  const ids = sheet.cells[1] ?? [];
  const cells = sheet.cells.map((line) =>
    line.map((cell, i) => (DAY.test(String(ids[i])) && typeof cell === 'number' ? cell - FROM_1904 : cell)),
  );
  return { ...sheet, cells };
}

function earlierForm(sheet: SheetModel): SheetModel {
  const cells = sheet.cells.map(([label = null, value = null, id = null, ...rest]) => [
    label,
    DAY.test(String(id)) && typeof value === 'number' ? value - FROM_1904 : value,
    id,
    ...rest,
  ]);
  return { ...sheet, cells };
}

/** Activities as Excel of an Indonesian office exports them: semicolons, Windows-1252, no cover. */
function textFile(hasSender: boolean): Uint8Array {
  const { sheets } = submissionBook(made('IMIGRASI', 1500));
  const { sheet: name, columns } = templateOf('T06');
  const [, ids = [], ...lines] = sheets.find((sheet) => sheet.name === name)?.cells ?? [];
  const wanted = ids.flatMap((id, i) =>
    columns[String(id)] && !String(id).startsWith('_') && id !== 'peserta_total' ? [i] : [],
  );
  const sender = hasSender ? ['kode_wilayah', 'instansi_pengirim', 'periode'] : [];
  const values = hasSender ? ['31.73', 'IMIGRASI', '2024-M07'] : [];
  const header = [...wanted.map((i) => columns[String(ids[i])]?.label.id ?? ''), ...sender];
  const rows = lines.map((line) => [...wanted.map((i) => shown(ids[i], line[i] ?? null)), ...values]);
  const text = [header, ...rows].map((row) => row.map((cell) => `"${cell}"`).join(';')).join('\r\n');
  return Buffer.from(
    text.replace('"Sosialisasi ', '"Café: sosialisasi ').replaceAll('–', '\u0096'),
    'latin1',
  );
}

function shown(id: unknown, cell: unknown): string {
  if (cell === null) return '';
  if (typeof cell !== 'number' || !DAY.test(String(id))) return String(cell);
  const day = new Date((cell - 25_569) * 86_400_000);
  return `${day.getUTCDate()}/${day.getUTCMonth() + 1}/${day.getUTCFullYear()}`;
}

function oleContainer(): Uint8Array {
  return Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600),
    Buffer.from('EncryptedPackage', 'utf16le'),
    Buffer.alloc(600),
  ]);
}
