import type { Page } from 'playwright-core';
import { MemoryWorkbook } from '../../core/workbook/memory-workbook.ts';
import { preparedBook } from '../core/act-book.ts';
import { soundBook } from '../core/erase-book.ts';
import { submissionFile } from '../support/submission-book.ts';
import { foreignBook } from './books.ts';
import type { Edge } from './memory-bridge.ts';
import type { State } from './state.ts';

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

/** Two offices, and a file that is no workbook. */
async function choose(page: Page): Promise<void> {
  const files = [
    { name: 'dppa.xlsx', bytes: await submissionFile({ agency: 'DPPPA', after: 0 }) },
    { name: 'dinsos.xlsx', bytes: await submissionFile({ agency: 'DINSOS', after: 100 }) },
    {
      name: 'nama berkas yang sangat panjang tanpa spasi_'.replaceAll(' ', '_').concat('x.xlsx'),
      bytes: Buffer.from('halo'),
    },
  ];
  await page.getByLabel('Berkas kiriman').setInputFiles(
    files.map(({ name, bytes }) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes),
    })),
  );
  await page.getByText('2 dapat digabung, 1 ditolak.').waitFor();
}

/** Never answers, and says that it is at the second of three files. */
const STUCK_FILES: Edge = {
  beforeExcel: (method, { signal, onProgress }) => {
    if (method !== 'readSheets') return undefined;
    onProgress(1, 3);
    return new Promise((_, reject) => {
      signal.addEventListener('abort', () => reject(new Error('stopped')));
    });
  },
};

/** The states that only the panel of Excel has. */
export const excelStates: readonly State[] = [
  {
    name: 'the start page of Excel',
    book: preparedBook,
    page: 'start',
    isExcel: true,
    shows: 'Gabungkan berkas',
  },
  { name: 'files to choose', book: foreignBook, page: 'merge', isExcel: true, shows: 'Berkas kiriman' },
  {
    name: 'files judged',
    book: foreignBook,
    page: 'merge',
    isExcel: true,
    shows: 'Yang sudah dibaca',
    reach: choose,
  },
  {
    name: 'files merged',
    book: foreignBook,
    page: 'merge',
    isExcel: true,
    shows: 'Hasilnya terbuka sebagai buku kerja baru',
    reach: async (page) => {
      await choose(page);
      await press(page, 'Gabungkan');
    },
  },
  {
    name: 'sheets of the open workbook judged',
    book: soundBook,
    page: 'merge',
    isExcel: true,
    shows: 'Dapat digabung',
    reach: (page) => press(page, 'Ambil dari lembar buku kerja ini'),
  },
  {
    name: 'no sheets of submissions',
    book: foreignBook,
    page: 'merge',
    isExcel: true,
    shows: 'Tidak ada sampul maupun formulir',
    reach: (page) => press(page, 'Ambil dari lembar buku kerja ini'),
  },
  {
    name: 'sheets being read',
    book: foreignBook,
    page: 'merge',
    isExcel: true,
    edge: STUCK_FILES,
    shows: '1 dari 3 bagian',
    reach: (page) => press(page, 'Ambil dari lembar buku kerja ini'),
  },
  { name: 'a period to begin', book: soundBook, page: 'period', isExcel: true, shows: 'Periode sekarang' },
  {
    name: 'a workbook without a period',
    book: () => new MemoryWorkbook(),
    page: 'period',
    isExcel: true,
    shows: 'belum mempunyai wilayah dan periode',
  },
  {
    name: 'a period that is not a later one',
    book: soundBook,
    page: 'period',
    isExcel: true,
    shows: 'Pilih periode yang kemudian.',
    reach: async (page) => {
      await page.getByLabel('Tahun', { exact: true }).fill('2020');
      await press(page, 'Mulai periode baru');
    },
  },
  {
    name: 'the next month begun',
    book: soundBook,
    page: 'period',
    isExcel: true,
    shows: 'Sampul dimulai lagi untuk periode baru.',
    reach: (page) => press(page, 'Mulai periode baru'),
  },
  {
    name: 'a new year begun',
    book: soundBook,
    page: 'period',
    isExcel: true,
    shows: 'Yang dibawa',
    reach: async (page) => {
      await page.getByLabel('Tahun', { exact: true }).fill('2026');
      await press(page, 'Mulai periode baru');
    },
  },
];
