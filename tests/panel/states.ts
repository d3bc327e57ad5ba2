import type { Page } from 'playwright-core';
import { MemoryWorkbook } from '../../core/workbook/memory-workbook.ts';
import type { Failure } from '../../panel/bridge.ts';
import { preparedBook } from '../core/act-book.ts';
import { soundBook, victimsOf } from '../core/erase-book.ts';
import { damagedBook, faultyBook, foreignBook, hotelBook, unclearBook } from './books.ts';
import { excelStates } from './excel-states.ts';
import type { Edge } from './memory-bridge.ts';
import type { State } from './state.ts';

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

const openLine = async (page: Page, index: number): Promise<void> =>
  page.locator('.line-head').nth(index).click();

/** Never answers, and says that it is a third of the way. */
export const STUCK: Edge = {
  before: (_action, { signal, onProgress }) => {
    onProgress(4, 12);
    return new Promise((_, reject) => {
      signal.addEventListener('abort', () => reject(CANCELLED));
    });
  },
};

export const CANCELLED: Failure = {
  kind: 'cancelled',
  text: {
    id: 'Pekerjaan dihentikan. Belum ada yang diubah.',
    en: 'The work was cancelled. Nothing was changed.',
  },
};

export const OFFLINE: Failure = {
  kind: 'offline',
  text: {
    id: 'Buku kerja tidak dapat dijangkau. Periksa sambungan internet, lalu ulangi.',
    en: 'The workbook cannot be reached. Check the connection, then try again.',
  },
};

/** Fails before every action. */
export function failing(failure: unknown): Edge {
  return {
    before: () => {
      throw failure;
    },
  };
}

const start: readonly State[] = [
  { name: 'an empty workbook', book: () => new MemoryWorkbook(), page: 'start', shows: 'masih kosong' },
  { name: 'a foreign workbook', book: foreignBook, page: 'start', shows: 'belum menjadi buku kerja' },
  { name: 'a prepared workbook', book: preparedBook, page: 'start', shows: 'Lihat formulir' },
  {
    name: 'codes made',
    book: faultyBook,
    page: 'start',
    shows: '1 kode dibuat.',
    reach: (page) => press(page, 'Buat kode'),
  },
  { name: 'long work', book: preparedBook, page: 'start', edge: STUCK, shows: '4 dari 12 bagian' },
  {
    name: 'no connection',
    book: preparedBook,
    page: 'start',
    edge: failing(OFFLINE),
    shows: 'Buku kerja tidak terhubung',
  },
  {
    name: 'an unknown failure',
    book: preparedBook,
    page: 'start',
    edge: failing(new Error('unexpected')),
    shows: 'Belum berhasil',
  },
];

const checking: readonly State[] = [
  { name: 'nothing to check', book: foreignBook, page: 'check', shows: 'belum ada yang dapat diperiksa' },
  { name: 'findings', book: faultyBook, page: 'check', shows: 'Belum siap dikirim' },
  {
    name: 'a finding that is open',
    book: faultyBook,
    page: 'check',
    shows: 'Cara memperbaiki',
    reach: (page) => openLine(page, 2),
  },
  {
    name: 'an answer being written',
    book: faultyBook,
    page: 'check',
    shows: 'Tulis alasannya, 5 sampai 300 huruf.',
    reach: async (page) => {
      await openLine(page, 0);
      await press(page, 'Jawab');
      await press(page, 'Simpan jawaban');
    },
  },
  {
    name: 'an answer',
    book: faultyBook,
    page: 'check',
    shows: 'Jawaban disimpan.',
    reach: async (page) => {
      await openLine(page, 0);
      await press(page, 'Jawab');
      await page.getByLabel('Mengapa isian ini benar?').fill('Sudah dicek ke berkas kasus.');
      await press(page, 'Simpan jawaban');
    },
  },
  {
    name: 'a suggestion applied',
    book: faultyBook,
    page: 'check',
    shows: 'sel dirapikan.',
    reach: async (page) => {
      await openLine(page, 3);
      await press(page, 'Terapkan usulan');
    },
  },
  {
    name: 'a filter that lets nothing through',
    book: faultyBook,
    page: 'check',
    shows: 'Tidak ada temuan dengan saringan ini.',
    reach: async (page) => {
      await page.getByRole('button', { name: '1 Info', exact: true }).click();
      await page.getByLabel('Formulir').selectOption('T03');
    },
  },
  { name: 'a sound workbook', book: preparedBook, page: 'check', shows: 'Periksa ulang' },
];

const changing: readonly State[] = [
  { name: 'tidying proposed', book: faultyBook, page: 'tidy', shows: 'Rapikan yang dipilih' },
  { name: 'entries to decide', book: unclearBook, page: 'tidy', shows: 'Perlu Anda putuskan' },
  {
    name: 'tidied',
    book: faultyBook,
    page: 'tidy',
    shows: 'sel dirapikan.',
    reach: (page) => press(page, 'Rapikan yang dipilih'),
  },
  { name: 'nothing to tidy', book: preparedBook, page: 'tidy', shows: 'Cari lagi' },
  { name: 'repairs proposed', book: damagedBook, page: 'repair', shows: 'Perbaiki yang dipilih' },
  { name: 'nothing to repair', book: preparedBook, page: 'repair', shows: 'tidak ada yang perlu diperbaiki' },
  { name: 'the set-up form', book: () => new MemoryWorkbook(), page: 'prepare', shows: 'Instansi pengirim' },
  {
    name: 'a set-up form with faults',
    book: () => new MemoryWorkbook(),
    page: 'prepare',
    shows: 'Pilih provinsi.',
    reach: async (page) => {
      await page.getByLabel('Tahun', { exact: true }).fill('20');
      await page.getByLabel('Hanya yang dipilih').check();
      await press(page, 'Siapkan buku kerja');
    },
  },
];

const figures: readonly State[] = [
  { name: 'figures', book: hotelBook, page: 'figures', shows: 'Jumlah kasus TPPO terlapor' },
  {
    name: 'figures of an empty workbook',
    book: () => new MemoryWorkbook(),
    page: 'figures',
    shows: 'Siapkan buku kerja lebih dahulu',
  },
  {
    name: 'a figure explained',
    book: faultyBook,
    page: 'figures',
    shows: 'Tidak dihitung',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Jumlah kasus TPPO terlapor' }).click();
      await page.locator('summary').first().click();
    },
  },
  { name: 'the report chooser', book: faultyBook, page: 'report', shows: 'Untuk siapa' },
  {
    name: 'a public report',
    book: faultyBook,
    page: 'report',
    shows: 'Lembar laporan',
    reach: async (page) => {
      await page.getByLabel('Publik').check();
      await page.getByLabel('Hanya yang dipilih').check();
      await page.getByLabel('R01').check();
      await press(page, 'Buat laporan');
      await page.getByText('Angka yang disamarkan').click();
    },
  },
  { name: 'what can be declared nil', book: preparedBook, page: 'nil', shows: 'Formulir yang nihil' },
  {
    name: 'declared nil',
    book: preparedBook,
    page: 'nil',
    shows: 'Dinyatakan nihil di sampul',
    reach: async (page) => {
      await page.getByRole('checkbox', { name: 'T06' }).check();
      await page.getByRole('checkbox', { name: 'UPTD PPA' }).first().check();
      await press(page, 'Nyatakan nihil');
    },
  },
  { name: 'the status', book: faultyBook, page: 'status', shows: 'Wajib pada periode ini' },
  {
    name: 'what keeps it from being sent',
    book: faultyBook,
    page: 'submit',
    shows: 'Yang perlu diselesaikan',
  },
  { name: 'ready to be sent', book: soundBook, page: 'submit', shows: 'siap dikirim' },
  {
    name: 'sent, with a receipt',
    book: soundBook,
    page: 'submit',
    shows: 'Tanda terima',
    reach: (page) => press(page, 'Kirim sekarang'),
  },
  {
    name: 'withdrawn',
    book: soundBook,
    page: 'submit',
    shows: 'Isian dapat diubah lagi',
    reach: async (page) => {
      await press(page, 'Kirim sekarang');
      await press(page, 'Batalkan kirim');
    },
  },
];

const victims: readonly State[] = [
  { name: 'the form to erase', book: faultyBook, page: 'erase', shows: 'Kode korban' },
  {
    name: 'an erasure to confirm',
    book: faultyBook,
    page: 'erase',
    shows: 'Beri tanda bahwa Anda mengerti',
    reach: async (page, book) => {
      await askErasure(page, book);
      await press(page, 'Hapus selamanya');
    },
  },
  {
    name: 'a victim erased',
    book: faultyBook,
    page: 'erase',
    shows: 'Data korban dihapus',
    reach: async (page, book) => {
      await askErasure(page, book);
      await page.getByLabel('Saya mengerti').check();
      await press(page, 'Hapus selamanya');
    },
  },
  { name: 'the form for a fingerprint', book: foreignBook, page: 'fingerprint', shows: 'Kunci provinsi' },
  {
    name: 'a fingerprint',
    book: foreignBook,
    page: 'fingerprint',
    shows: 'EZKDG2MXXDZRJ6TP',
    reach: async (page) => {
      await page.getByLabel('Kunci provinsi').fill('kunci provinsi rahasia');
      await page.getByLabel('NIK, 16 angka').fill('3173991207060001');
      await press(page, 'Buat sidik');
    },
  },
  { name: 'settings', book: foreignBook, page: 'settings', shows: 'Bahasa Indonesia' },
  { name: 'help', book: foreignBook, page: 'help', shows: 'Urutan kerja' },
];

async function askErasure(page: Page, book: MemoryWorkbook): Promise<void> {
  await page.getByLabel('Kode korban').fill(victimsOf(book.read())[0] ?? '');
  await page.getByLabel('Alasan').selectOption('PERMINTAAN_KORBAN');
  await press(page, 'Lihat yang akan dihapus');
}

/** Every state that the panel can be in. */
export const states: readonly State[] = [
  ...start,
  ...checking,
  ...changing,
  ...figures,
  ...victims,
  ...excelStates,
];
