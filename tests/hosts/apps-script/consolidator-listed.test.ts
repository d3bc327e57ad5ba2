import { beforeAll, describe, expect, it } from 'vitest';
import { type Consolidator, openConsolidator } from './consolidator.ts';
import { type SmallFile, smallFiles } from './small-files.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const CSV = Buffer.from('kode_kasus;tanggal_lapor\nKS-3173-2024-0900;05/07/2024\n');
/** How old files of Excel begin. */
const OLD = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

let files: readonly SmallFile[] = [];

beforeAll(async () => {
  files = await smallFiles(2);
}, 60_000);

async function withFirst(): Promise<Consolidator> {
  const drive = await openConsolidator();
  for (const { bytes } of files.slice(0, 1)) drive.driver.drive.addFile('a.xlsx', bytes);
  return drive;
}

/** The line of a file in the table: what became of it, its rows and remarks. */
function lineOf(drive: Consolidator, file: string): readonly string[] {
  return (
    drive
      .table()
      .find(([name]) => name === file)
      ?.slice(1) ?? []
  );
}

describe('a file whose name has no ending', { timeout: 60_000 }, () => {
  it('is merged when Google Drive knows it as a workbook', async () => {
    const drive = await withFirst();
    drive.driver.drive.addFile('Laporan Juli Dinsos', files[1]?.bytes ?? [], XLSX);
    drive.consolidate();
    expect(lineOf(drive, 'Laporan Juli Dinsos').slice(0, 2)).toEqual(['Digabung', '4']);
    expect(drive.origins().filter((origin) => origin.startsWith('Laporan Juli Dinsos'))).toHaveLength(4);
  });

  it.each([
    ['application/vnd.ms-excel.sheet.macroenabled.12', [1]],
    ['application/vnd.ms-excel', OLD],
    ['application/vnd.oasis.opendocument.spreadsheet', [0x50, 0x4b, 3, 4]],
    ['text/csv', [...CSV]],
  ])('is never left out silently: %s', async (type, bytes) => {
    const drive = await withFirst();
    drive.driver.drive.addFile('Laporan Juli', bytes, type);
    drive.consolidate();
    const [state, , remarks = ''] = lineOf(drive, 'Laporan Juli');
    expect(state).toBe('Ditolak');
    expect(remarks.length).toBeGreaterThan(20);
  });

  it('is not looked at when it is no table', async () => {
    const drive = await withFirst();
    drive.driver.drive.addFile('Surat pengantar', [1], 'application/pdf');
    drive.consolidate();
    expect(drive.table()).toHaveLength(1);
  });
});

it.each([0, 1])(
  'a file that is renamed is read as what it is now: changed %i times',
  async (changes) => {
    const drive = await withFirst();
    drive.driver.drive.addFile('polres T01.xlsx', CSV);
    drive.consolidate();
    expect(lineOf(drive, 'polres T01.xlsx')[2]).toContain('bukan buku kerja Excel');
    drive.driver.drive.rename('polres T01.xlsx', 'polres T01.csv');
    for (let i = 0; i < changes; i++) drive.driver.drive.touch('polres T01.csv');
    drive.consolidate();
    const renamed = lineOf(drive, 'polres T01.csv');
    expect(renamed[2]).not.toContain('bukan buku kerja Excel');
    const fresh = await withFirst();
    fresh.driver.drive.addFile('polres T01.csv', CSV);
    fresh.consolidate();
    expect(renamed).toEqual(lineOf(fresh, 'polres T01.csv'));
  },
  60_000,
);

it('a file in a folder that was thrown away is not there', async () => {
  const drive = await withFirst();
  drive.driver.drive.addFile('lama/b.xlsx', files[1]?.bytes ?? []);
  drive.driver.drive.trashFolderOf('lama/b.xlsx');
  drive.consolidate();
  expect(drive.table().map(([name]) => name)).toEqual(['a.xlsx']);
}, 60_000);
