import vm from 'node:vm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundleOfficeAddin } from '../../../tools/build-office-addin.ts';
import { CASES, COVER, cellAt } from '../contract-data.ts';
import { type RunningAddin, startAddin } from './addin.ts';
import { dumpExcel } from './dump.ts';
import { type SimExcel, startExcel } from './excel.ts';
import { sheetOf } from './model/new-book.ts';
import { userOf } from './user.ts';

let script: vm.Script;
let excel: SimExcel;
let addin: RunningAddin;

beforeAll(async () => {
  script = new vm.Script(await bundleOfficeAddin(), { filename: 'taskpane.js' });
});

beforeEach(async () => {
  excel = startExcel({ firstSheet: 'Lembar1' });
  addin = await startAddin(excel, script);
});

describe('the panel', () => {
  it('offers regions, agencies and the month that has just ended', () => {
    expect(options('wilayah').slice(0, 3)).toEqual(['', '00', '11']);
    expect(options('wilayah')).not.toContain('TD');
    expect(options('instansi')).toContain('DPPPA');
    expect(options('nomor')).toHaveLength(12);
    const ended = new Date();
    ended.setDate(0);
    expect([value('jenis'), value('tahun')]).toEqual(['month', String(ended.getFullYear())]);
  });

  it('asks for the region before it prepares anything', async () => {
    await send('siapkan');
    expect(news()).toBe('Pilih wilayah dan isi tahun antara 2007 dan 2100, lalu klik Siapkan buku kerja.');
    expect(excel.syncs()).toBe(0);
  });

  it('says which field it cannot do without, and leads there', async () => {
    await send('siapkan');
    expect([invalid('wilayah'), invalid('tahun'), addin.page.focused()]).toEqual([
      'true',
      'false',
      'wilayah',
    ]);
    choose('wilayah', '31.73');
    choose('tahun', '1999');
    await send('siapkan');
    expect([invalid('wilayah'), invalid('tahun'), addin.page.focused()]).toEqual(['false', 'true', 'tahun']);
    expect(news()).toBe('Pilih wilayah dan isi tahun antara 2007 dan 2100, lalu klik Siapkan buku kerja.');
  });

  it('prepares the workbook for what was chosen', async () => {
    choose('wilayah', '31.73');
    choose('instansi', 'DPPPA');
    choose('tahun', '2024');
    choose('nomor', '7');
    await send('siapkan');
    expect(news()).toBe('Buku kerja siap diisi.');
    const cover = dumpExcel(excel).sheets.find(({ name }) => name === COVER);
    expect(cover?.values.flat()).toEqual(expect.arrayContaining([2024, 7]));
    expect(excel.book.active.name).toBe('Petunjuk');
    expect(addin.page.focused()).toBe('kabar');
  });

  it('has as many periods as the kind of period', async () => {
    choose('jenis', 'half');
    await addin.page.element('jenis').dispatch('change');
    expect(options('nomor')).toEqual(['1', '2']);
    choose('jenis', 'year');
    await addin.page.element('jenis').dispatch('change');
    expect(addin.page.element('nomor').disabled).toBe(true);
  });

  it('changes its language and what it said', async () => {
    await send('siapkan');
    choose('bahasa', 'en');
    addin.page.element('bahasa').dispatch('change');
    expect(news()).toBe(
      'Choose a region and fill in a year from 2007 to 2100, then click Prepare the workbook.',
    );
    expect(addin.page.element('periksa').textContent).toBe('Check the data');
  });

  it('says in a sentence that a sheet is locked', async () => {
    await prepare();
    userOf(excel).protect(CASES);
    await press('periksa');
    expect(news()).toBe(
      'Lembar "T01 Kasus" dikunci, sehingga tidak ada yang diubah. Buka kuncinya, lalu ulangi.',
    );
    expect(addin.page.element('kabar').dataset['kind']).toBe('bad');
  });

  it('asks to finish the cell that is being typed, and only then', async () => {
    await prepare();
    excel.failNext('InvalidOperationInCellEditMode');
    await press('periksa');
    expect(news()).toBe(
      'Excel menunggu sel yang sedang diketik. Tekan Enter untuk menyelesaikannya, lalu ulangi.',
    );
    excel.failNext('GeneralException');
    await press('periksa');
    expect(news()).toMatch(/^Excel tidak dapat menyelesaikan perintah ini \(kode GeneralException\)\./);
  });
});

describe('the ribbon', () => {
  it('leads Siapkan buku kerja to the form', async () => {
    await addin.desktop.click('siapkanBukuKerja');
    expect(news()).toBe('Isi pilihan di bawah ini, lalu klik Siapkan buku kerja.');
    expect(addin.page.focused()).toBe('wilayah');
  });

  it('checks the data and tells the result', async () => {
    await prepare();
    userOf(excel).type(CASES, [{ ...cellAt(CASES, 0, 'status_kasus'), value: 'Entah' }]);
    await addin.desktop.click('periksaData');
    expect(news()).toMatch(/^\d+ galat, \d+ peringatan, \d+ info\.\n/);
    expect(excel.book.active.name).toBe('Hasil Pemeriksaan');
  });

  it('leaves a workbook without forms as it is', async () => {
    await addin.desktop.click('periksaData');
    expect(news()).toBe('Buku kerja ini tidak memuat formulir Monev TPPO. Siapkan buku kerja lebih dahulu.');
    expect(sheetOf(excel.book, 'Hasil Pemeriksaan')).toBeNull();
  });
});

async function prepare(): Promise<void> {
  choose('wilayah', '31.73');
  await send('siapkan');
}

/** Sends a form, and waits until the page has told what became of it. */
async function send(id: string): Promise<void> {
  addin.page.submit(id);
  await idle();
}

async function press(id: string): Promise<void> {
  addin.page.element(id).dispatch('click');
  await idle();
}

async function idle(): Promise<void> {
  while (addin.page.element('periksa').attributes.get('aria-disabled') === 'true') {
    await new Promise((done) => setTimeout(done, 5));
  }
}

function choose(id: string, value: string): void {
  addin.page.element(id).value = value;
}

function value(id: string): string {
  return addin.page.element(id).value;
}

function options(id: string): readonly string[] {
  return addin.page.element(id).options();
}

function invalid(id: string): string | undefined {
  return addin.page.element(id).attributes.get('aria-invalid');
}

function news(): string {
  return addin.page.element('kabar').textContent;
}
