import { beforeAll, describe, expect, it } from 'vitest';
import { submissionFile } from '../../support/submission-book.ts';
import { type Consolidator, openConsolidator } from './consolidator.ts';
import { type SmallFile, smallFiles } from './small-files.ts';

const COUNT = 4;
const SIX_MINUTES = 360_000;

let files: readonly SmallFile[] = [];

beforeAll(async () => {
  files = await smallFiles(COUNT + 1);
}, 120_000);

async function withFiles(count = COUNT): Promise<Consolidator> {
  const drive = await openConsolidator();
  for (const { name, bytes } of files.slice(0, count)) drive.driver.drive.addFile(name, bytes);
  return drive;
}

/** How many files were opened since the calls were counted anew. */
function opened({ driver }: Consolidator): number {
  const methods: Readonly<Record<string, number>> = driver.calls().methods;
  return (methods['File.getBlob'] ?? 0) + (methods['SpreadsheetApp.openById'] ?? 0);
}

function first(): SmallFile {
  const [file] = files;
  if (!file) throw new RangeError('no file');
  return file;
}

describe('a second consolidation', { timeout: 120_000 }, () => {
  it('opens no file when nothing has changed, and leaves the same', async () => {
    const drive = await withFiles();
    drive.consolidate();
    const before = drive.outcome();
    drive.driver.resetCalls();
    drive.consolidate();
    expect(opened(drive)).toBe(0);
    expect(drive.outcome()).toEqual(before);
  });

  it('opens a file that has changed, and that alone', async () => {
    const drive = await withFiles();
    drive.consolidate();
    const before = drive.origins();
    const other = await submissionFile({ agency: 'DINSOS', after: 500, cases: [1] });
    drive.driver.drive.replace(first().name, other);
    drive.driver.resetCalls();
    drive.consolidate();
    expect(opened(drive)).toBe(1);
    const isOther = (origin: string): boolean => !origin.startsWith(first().name);
    expect(drive.origins().filter(isOther)).toEqual(before.filter(isOther));
    expect(drive.origins().length).toBe(before.length - first().rows + 6);
  });

  it('opens a file that was only saved again, and leaves the same', async () => {
    const drive = await withFiles();
    drive.consolidate();
    const before = drive.outcome();
    drive.driver.drive.touch(first().name);
    drive.driver.resetCalls();
    drive.consolidate();
    expect(opened(drive)).toBe(1);
    expect(drive.outcome()).toEqual(before);
  });

  it('has nothing of a file that was thrown away, and all of one that came', async () => {
    const drive = await withFiles();
    drive.consolidate();
    drive.driver.drive.trash(first().name);
    const last = files[COUNT];
    if (!last) throw new RangeError('no file');
    drive.driver.drive.addFile(last.name, last.bytes);
    drive.driver.resetCalls();
    drive.consolidate();
    expect(opened(drive)).toBe(1);
    const fresh = await openConsolidator();
    for (const { name, bytes } of files.slice(1)) fresh.driver.drive.addFile(name, bytes);
    fresh.consolidate();
    expect(drive.outcome()).toEqual(fresh.outcome());
  });

  it('takes the sheets about victims away when the region becomes a province, and keeps nothing of them', async () => {
    const drive = await withFiles();
    drive.consolidate();
    expect(drive.driver.sheetNames()).toContain('T02 Korban');
    drive.fillIn({ region: '31' });
    drive.consolidate();
    const names = drive.driver.sheetNames();
    expect(names).not.toContain('T02 Korban');
    expect(names).toContain('T06 Kegiatan');
    const kept = drive
      .sheet('_monev_kiriman')
      .values.slice(1)
      .map((line) => Buffer.from(String(line[6]), 'base64').toString('latin1'));
    expect(kept).toHaveLength(COUNT);
    for (const text of kept) {
      expect(text).toContain('"T06 Kegiatan"');
      expect(text).not.toContain('"T02 Korban"');
    }
  });
});

describe('a file that cannot be read', { timeout: 120_000 }, () => {
  it('is tried again and then refused when Google does not give it, and stops no other', async () => {
    const drive = await withFiles();
    drive.driver.drive.deny(first().name);
    expect(drive.consolidate()).toBeGreaterThan(2);
    expect(drive.table()[0]?.slice(1)).toEqual([
      'Ditolak',
      '0',
      expect.stringContaining('tidak dapat dibuka'),
    ]);
    expect(drive.origins()).toHaveLength(files.slice(1, COUNT).reduce((sum, { rows }) => sum + rows, 0));
    drive.driver.drive.allow(first().name);
    drive.consolidate();
    const calm = await withFiles();
    calm.consolidate();
    expect(drive.outcome()).toEqual(calm.outcome());
  });

  it('is refused in the end when every run dies of it, and stops no other', async () => {
    const drive = await withFiles();
    drive.driver.drive.poison(first().name);
    drive.consolidate();
    expect(drive.status()[0]).toBe('Selesai');
    expect(drive.table().map((line) => line[1])).toEqual(['Ditolak', 'Digabung', 'Digabung', 'Digabung']);
  });

  it('is refused when it is a shortcut or too large, in words that say what to do', async () => {
    const drive = await withFiles(1);
    drive.driver.drive.addFile('pintas', [], 'application/vnd.google-apps.shortcut');
    drive.driver.drive.addFile('raksasa.xlsx', new Uint8Array(20_000_001));
    drive.driver.resetCalls();
    drive.consolidate();
    expect(opened(drive)).toBe(1);
    const remarks = Object.fromEntries(drive.table().map(([name = '', , , said = '']) => [name, said]));
    expect(remarks['pintas']).toContain('Masukkan berkasnya sendiri');
    expect(remarks['raksasa.xlsx']).toContain('lebih besar dari 20 MB');
  });

  it('waits when the quota of the day is used up, without blaming the file', async () => {
    const drive = await withFiles();
    drive.driver.drive.deny(first().name, 'Service invoked too many times for one day: drive.');
    drive.run('gabungkanKiriman');
    for (let runs = 0; runs < 8; runs++) drive.run('lanjutkanPenggabungan');
    expect(drive.status()[0]).toContain('Kuota harian Google habis');
    expect(drive.driver.triggers()).toHaveLength(1);
    drive.driver.drive.allow(first().name);
    drive.goOn();
    const calm = await withFiles();
    calm.consolidate();
    expect(drive.outcome()).toEqual(calm.outcome());
  });
});

describe('the work', { timeout: 120_000 }, () => {
  it('is done in slices, each shorter than Google allows', async () => {
    const drive = await withFiles();
    const { driver } = drive;
    // Ten times as long as calls were seen to take.
    driver.slow(800);
    let runs = 0;
    let longest = 0;
    do {
      const before = driver.now();
      drive.run(runs === 0 ? 'gabungkanKiriman' : 'lanjutkanPenggabungan');
      longest = Math.max(longest, driver.now() - before);
      runs++;
    } while (driver.triggers().length > 0 && runs < 50);
    driver.slow(0);
    expect(runs).toBeGreaterThan(2);
    expect(longest).toBeLessThan(SIX_MINUTES);
    const calm = await withFiles();
    calm.consolidate();
    expect(drive.outcome()).toEqual(calm.outcome());
  });

  it('is done by one at a time: nobody else touches anything', async () => {
    const drive = await withFiles();
    const before = drive.driver.dump();
    drive.driver.setBusy(true);
    drive.driver.resetCalls();
    drive.run('gabungkanKiriman');
    drive.run('lanjutkanPenggabungan');
    expect(drive.driver.dump()).toEqual(before);
    expect(
      Object.keys(drive.driver.calls().methods).filter((name) => /^(?:Drive|File|Folder)/.test(name)),
    ).toEqual([]);
    expect(drive.driver.shown().at(-1)?.text).toContain('sedang bekerja');
    drive.driver.setBusy(false);
    drive.consolidate();
    expect(drive.isDone()).toBe(true);
  });

  it('can be stopped, and what was read is forgotten on demand', async () => {
    const drive = await withFiles();
    drive.driver.slow(40_000);
    drive.run('gabungkanKiriman');
    drive.driver.slow(0);
    expect(drive.driver.triggers()).toEqual(['lanjutkanPenggabungan']);
    drive.run('hentikanPenggabungan');
    expect(drive.driver.triggers()).toEqual([]);
    expect(drive.status()[0]).toBe('Dihentikan');
    drive.run('hapusHasilBacaan');
    expect(drive.sheet('_monev_kiriman').values).toHaveLength(1);
    drive.consolidate();
    expect(drive.isDone()).toBe(true);
  });

  it('changes nothing in the folder', async () => {
    const drive = await withFiles();
    drive.driver.resetCalls();
    drive.consolidate();
    const changing = Object.keys(drive.driver.calls().methods).filter((name) =>
      /^(?:DriveApp|Folder|File)\.(?!get|is|has|next)/.test(name),
    );
    expect(changing).toEqual([]);
  });
});

describe('what the administrator filled in', { timeout: 120_000 }, () => {
  it.each([
    [{ folder: '' }, 'Isi folder kiriman dan kode wilayah'],
    [{ folder: 'Kiriman Juli' }, 'bukan tautan atau ID folder'],
    [
      { folder: 'https://docs.google.com/spreadsheets/d/1234567890abcdef/edit' },
      'bukan tautan atau ID folder',
    ],
    [
      { folder: 'https://drive.google.com/drive/folders/1234567890abcdef' },
      'tidak ditemukan, atau belum dibagikan',
    ],
    [{ region: '99.99' }, 'Kode wilayah di lembar Penggabungan sel B4'],
    [{ period: 'Juli' }, 'Periode di lembar Penggabungan sel B5'],
  ])('is refused in plain words: %j', async (settings, said) => {
    const drive = await withFiles(1);
    drive.fillIn(settings);
    drive.run('gabungkanKiriman');
    expect(drive.driver.shown().at(-1)?.text).toContain(said);
    expect(drive.driver.triggers()).toEqual([]);
  });

  it('may be a link to the folder, and a region as a spreadsheet writes it', async () => {
    const drive = await withFiles(1);
    const link = `https://drive.google.com/drive/u/0/folders/${drive.driver.drive.folderId()}?usp=sharing`;
    drive.fillIn({ folder: link, region: '31,73', period: '2024-M07' });
    drive.consolidate();
    expect(drive.isDone()).toBe(true);
  });
});

describe('a spreadsheet that is not fit for it', { timeout: 120_000 }, () => {
  it('keeps its own forms', async () => {
    const drive = await withFiles(1);
    drive.driver.user.addSheet('T01 Kasus');
    const before = drive.driver.dump();
    drive.run('gabungkanKiriman');
    expect(drive.driver.shown().at(-1)?.text).toContain('sudah memuat lembar');
    expect(drive.driver.dump()).toEqual(before);
  });

  it('with nearly ten million cells gets no half of an outcome', async () => {
    const drive = await withFiles(1);
    drive.driver.user.enlarge('Lembar1', 9_900_000);
    drive.consolidate();
    expect(drive.status()[0]).toContain('lebih dari 10.000.000 sel');
    expect(drive.driver.sheetNames()).not.toContain('T01 Kasus');
    expect(drive.driver.triggers()).toEqual([]);
  });

  it('is told when there is no file, or none that can be merged', async () => {
    const drive = await withFiles(0);
    drive.consolidate();
    expect(drive.status()[0]).toContain('Tidak ada spreadsheet');
    drive.driver.drive.addFile('rusak.xlsx', [0x50, 0x4b, 3, 4]);
    drive.consolidate();
    expect(drive.status()[0]).toContain('Tidak satu pun berkas dapat digabung');
    expect(drive.table()[0]?.[3]).toContain('rusak');
  });
});
