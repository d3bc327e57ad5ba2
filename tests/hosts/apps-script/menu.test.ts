import { expect, it } from 'vitest';
import { katalog } from '../../../core/index.ts';
import { openAddOn } from './add-on.ts';

const SHEETS = [
  'Lembar1',
  'Petunjuk',
  ...katalog.templates.map(({ sheet }) => sheet),
  'Daftar Kode',
  '_monev',
];

it('adds its menu without reading anything', async () => {
  const { choose, driver } = await openAddOn();
  choose('onOpen');
  expect(driver.menus()).toEqual([
    {
      caption: 'Monev TPPO',
      items: [
        { caption: 'Siapkan buku kerja', calls: 'siapkanBukuKerja' },
        { caption: 'Periksa data', calls: 'periksaData' },
      ],
    },
  ]);
  expect(driver.calls().document).toBe(0);
});

it('draws the forms after three answers', async () => {
  const { choose, answer, said, sheetNames, driver } = await openAddOn();
  answer('Kota Bandung', '2024-T3', 'polres');
  choose('siapkanBukuKerja');
  expect(sheetNames()).toEqual(SHEETS);
  expect(said().at(-1)).toBe('Buku kerja siap diisi. Mulai dari lembar T00 Sampul.');
  const cover = driver
    .dump()
    .sheets.find(({ name }) => name === 'T00 Sampul')
    ?.values.map((row) => row[1]);
  expect(cover).toEqual(expect.arrayContaining(['Kota Bandung', 'Polres', 'Triwulan', 2024, 3]));
});

it('asks again until a region is known', async () => {
  const { choose, answer, cancel, said } = await openAddOn();
  answer('', 'Atlantis', 'Bandung');
  cancel();
  choose('siapkanBukuKerja');
  expect(said()[1]).toContain('Tulis jawaban');
  expect(said()[2]).toContain('tidak ditemukan');
  expect(said()[3]).toContain('Kabupaten Bandung (32.04)');
});

it('changes nothing when a question is closed', async () => {
  const { choose, answer, cancel, sheetNames } = await openAddOn();
  answer('32.73');
  cancel();
  choose('siapkanBukuKerja');
  expect(sheetNames()).toEqual(['Lembar1']);
});

it('offers what the cover says when it runs again', async () => {
  const { choose, answer, said } = await openAddOn();
  answer('32.73', '2024-M07', '');
  choose('siapkanBukuKerja');
  answer('', '', '');
  choose('siapkanBukuKerja');
  expect(said().some((text) => text.includes('Kosongkan untuk memakai: Kota Bandung (32.73)'))).toBe(true);
  expect(said().some((text) => text.includes('Kosongkan untuk memakai: 2024-M07'))).toBe(true);
  expect(said().at(-1)).toContain('tidak diubah: T00 Sampul');
});

it('shows the results of a check and tells how many there are', async () => {
  const { choose, answer, said, driver } = await openAddOn();
  answer('32.73', '2024-M07', '');
  choose('siapkanBukuKerja');
  driver.user.type('T01 Kasus', [{ row: 2, column: 0, value: 'KS' }]);
  choose('periksaData');
  expect(said().at(-1)).toMatch(/^Ditemukan \d+ galat, \d+ peringatan, dan \d+ info\./);
  expect(driver.activeSheet()).toBe('Hasil Pemeriksaan');
});

it('tells in one sentence that a sheet is locked', async () => {
  const { choose, answer, said, driver } = await openAddOn();
  answer('32.73', '2024-M07', '');
  choose('siapkanBukuKerja');
  driver.user.protect('T01 Kasus');
  choose('periksaData');
  expect(said().at(-1)).toContain('Lembar "T01 Kasus" dikunci');
});

it('leads to the cover when the forms are drawn', async () => {
  const { choose, answer, driver } = await openAddOn();
  answer('32.73', '2024-M07', '');
  choose('siapkanBukuKerja');
  expect(driver.activeSheet()).toBe('T00 Sampul');
});

it('tells of an unforeseen failure without the words of the error', async () => {
  const { choose, answer, said, driver } = await openAddOn();
  answer('32.73', '2024-M07', '');
  driver.refuseAtFlush('Service Spreadsheets failed while accessing 3201234567890123.');
  choose('siapkanBukuKerja');
  expect(said().at(-1)).toMatch(/^Pekerjaan ini tidak selesai\. [^\n]+\n\nException$/);
});
