import { describe, expect, it } from 'vitest';
import { optionsFor } from '../contract-data.ts';
import { type AddOn, openAddOn } from './add-on.ts';

async function prepared(): Promise<AddOn> {
  const addOn = await openAddOn();
  addOn.prepare(optionsFor(12));
  return addOn;
}

/** Every item of the menu with the function that it calls. */
const ITEMS = {
  'Siapkan buku kerja': 'siapkanBukuKerja',
  'Periksa data': 'periksaData',
  'Rapikan isian': 'rapikanIsian',
  'Hitung indikator dan skor': 'hitungSkor',
  'Buat laporan (internal / publik)': 'buatLaporan',
  'Buat kode': 'buatKode',
  'Buat sidik tautan': 'buatSidikTautan',
  'Status pengiriman': 'statusPengiriman',
  'Mulai periode baru': 'mulaiPeriodeBaru',
  Panel: 'bukaPanel',
  Pengaturan: 'bukaPengaturan',
  'Bahasa (Language)': 'bukaBahasa',
  Bantuan: 'bukaBantuan',
} as const;

describe('the menu', () => {
  it.each(['NONE', 'LIMITED', 'FULL'] as const)(
    'comes without reading anything, with leave %s',
    async (mode) => {
      const { driver } = await openAddOn();
      driver.triggered('onOpen', mode);
      const items = Object.entries(ITEMS).map(([caption, calls]) => ({ caption, calls }));
      expect(driver.menus()).toEqual([{ caption: 'Monev TPPO', items }]);
      expect(driver.calls().document).toBe(0);
    },
  );

  it('comes at once when the add-on is installed', async () => {
    const { driver } = await openAddOn();
    driver.triggered('onInstall', 'NONE');
    expect(driver.menus()).toHaveLength(1);
  });

  it.each([
    ['siapkanBukuKerja', 'prepare'],
    ['rapikanIsian', 'tidy'],
    ['hitungSkor', 'figures'],
    ['buatLaporan', 'report'],
    ['buatSidikTautan', 'fingerprint'],
    ['statusPengiriman', 'status'],
    ['bukaPanel', 'start'],
    ['bukaPengaturan', 'settings'],
    ['bukaBahasa', 'settings'],
    ['bukaBantuan', 'help'],
  ] as const)('opens the panel on its page: %s', async (entry, page) => {
    const { choose, driver } = await openAddOn();
    choose(entry);
    expect(driver.sidebar()?.title).toBe('Monev TPPO');
    expect(driver.sidebar()?.content).toContain(`data-page="${page}"`);
    expect(driver.calls().document).toBe(0);
  });
});

describe('checking from the menu', () => {
  it('shows the results and tells how many there are', async () => {
    const { choose, said, driver } = await prepared();
    driver.user.type('T01 Kasus', [{ row: 2, column: 0, value: 'KS' }]);
    choose('periksaData');
    expect(said().at(-1)).toMatch(/^Ditemukan \d+ galat, \d+ peringatan, dan \d+ info\./);
    expect(driver.activeSheet()).toBe('Hasil Pemeriksaan');
  });

  it('speaks the language that was chosen in the panel', async () => {
    const { choose, ask, said } = await prepared();
    ask({ kind: 'keepPreferences', preferences: { locale: 'en', checkWhileEditing: true } });
    choose('periksaData');
    expect(said().at(-1)).toMatch(/^(?:Found|No problem)/);
  });

  it('tells in one sentence that a sheet is locked', async () => {
    const { choose, said, driver } = await prepared();
    driver.user.protect('T01 Kasus');
    choose('periksaData');
    expect(said().at(-1)).toContain('Lembar "T01 Kasus" dikunci');
  });

  it('tells of an unforeseen failure without the words of the error', async () => {
    const { choose, said, driver } = await prepared();
    driver.refuseAtFlush('Service Spreadsheets failed while accessing 3201234567890123.');
    choose('periksaData');
    expect(said().at(-1)).toMatch(/^Pekerjaan ini tidak selesai\. [^\n]+\n\nException$/);
  });
});

describe('making codes from the menu', () => {
  it('says when there is none to make', async () => {
    const { choose, said } = await prepared();
    choose('buatKode');
    expect(said().at(-1)).toBe('Tidak ada kode yang dapat dibuat.');
  });

  it('says why a record gets none', async () => {
    const { choose, said, driver } = await prepared();
    driver.user.type('T01 Kasus', [{ row: 2, column: 5, value: 'Terverifikasi' }]);
    choose('buatKode');
    expect(said().at(-1)).toContain('1 baris belum diberi kode');
  });
});
