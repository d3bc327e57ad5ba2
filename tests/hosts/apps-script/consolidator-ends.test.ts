import { beforeAll, describe, expect, it } from 'vitest';
import { type Consolidator, consolidatorWith, openConsolidator } from './consolidator.ts';
import { type SmallFile, smallFiles } from './small-files.ts';

/** A call before which no run has done anything, but has been counted. */
const EARLY = 12;
const RUNS_OF_A_DAY = 288;

let files: readonly SmallFile[] = [];

beforeAll(async () => {
  files = await smallFiles(2);
}, 60_000);

/** Consolidates until something of the outcome is drawn, and not yet all. */
function drawSome(drive: Consolidator): void {
  const { driver } = drive;
  driver.slow(500);
  drive.run('gabungkanKiriman');
  while ((driver.property('penggabungan') ?? '').includes('"drawn":[]')) drive.run('lanjutkanPenggabungan');
  driver.slow(0);
  expect(driver.triggers()).toHaveLength(1);
}

function phaseOf({ driver }: Consolidator): string {
  return JSON.parse(driver.property('penggabungan') ?? '{}').phase;
}

describe('a refusal', { timeout: 120_000 }, () => {
  it('ends the work with its own words, and other settings are read when it begins anew', async () => {
    const drive = await openConsolidator();
    for (const { name, bytes } of files) drive.driver.drive.addFile(`Juli/${name}`, bytes);
    for (let i = 0; i < 2001; i++) drive.driver.drive.addFile(`surat ${i}.csv`, []);
    drive.run('gabungkanKiriman');
    expect(drive.driver.shown().at(-1)?.text).toContain('lebih dari 2000 berkas');
    expect(drive.status()[0]).toContain('lebih dari 2000 berkas');
    expect(drive.driver.triggers()).toEqual([]);
    drive.fillIn({ folder: 'folder-000000000001' });
    drive.consolidate();
    expect(drive.isDone()).toBe(true);
    expect(drive.table()).toHaveLength(files.length);
  });

  it('that comes when the clock goes on is told as well', async () => {
    const drive = await consolidatorWith(files);
    drive.consolidate();
    drive.driver.drive.touch(files[0]?.name ?? '');
    drive.driver.slow(40_000);
    drive.run('gabungkanKiriman');
    drive.driver.slow(0);
    drive.driver.user.protect('T02 Korban');
    const before = drive.sheet('T01 Kasus');
    expect(drive.goOn()).toBeLessThan(4);
    expect(drive.status()[0]).toBe(
      'Lembar "T02 Korban" dikunci, sehingga tidak ada yang diubah. Buka kuncinya, lalu ulangi.',
    );
    expect(drive.sheet('T01 Kasus')).toEqual(before);
  });

  it('takes no sheet of the earlier outcome away', async () => {
    const drive = await consolidatorWith(files);
    drive.consolidate();
    drive.driver.user.protect('T06 Kegiatan');
    drive.fillIn({ region: '31' });
    drive.consolidate();
    expect(drive.status()[0]).toContain('"T06 Kegiatan" dikunci');
    expect(drive.driver.sheetNames()).toContain('T02 Korban');
  });
});

describe('work that goes wrong otherwise', { timeout: 120_000 }, () => {
  it('is gone on with by itself', async () => {
    const drive = await consolidatorWith(files);
    drive.driver.slow(40_000);
    drive.run('gabungkanKiriman');
    drive.driver.slow(0);
    drive.driver.failAt(5, 'Service error: Spreadsheets');
    drive.run('lanjutkanPenggabungan');
    expect(drive.status()[0]).toContain('Terputus oleh Google');
    expect(phaseOf(drive)).toBe('judge');
    drive.goOn();
    expect(drive.isDone()).toBe(true);
  });
});

describe('an outcome that is not drawn to its end', { timeout: 120_000 }, () => {
  const INCOMPLETE = 'belum lengkap dan jangan dipakai';

  it('is told of when the work is stopped, until one is finished', async () => {
    const drive = await consolidatorWith(files);
    drive.consolidate();
    const before = drive.status();
    drawSome(drive);
    drive.run('hentikanPenggabungan');
    expect(drive.status()[0]).toBe(
      `Dihentikan. Lembar hasil di spreadsheet ini ${INCOMPLETE}. Pilih Gabungkan kiriman sampai Selesai.`,
    );
    expect(drive.status()[3]).toBe('');
    drive.driver.drive.touch(files[0]?.name ?? '');
    drive.driver.slow(40_000);
    drive.run('gabungkanKiriman');
    drive.driver.slow(0);
    expect(drive.driver.triggers()).toHaveLength(1);
    drive.run('hentikanPenggabungan');
    expect(drive.status()[0]).toContain(INCOMPLETE);
    drive.consolidate();
    expect(drive.status()).toEqual(before);
  });

  it('is told of when it is given up', async () => {
    const drive = await consolidatorWith(files);
    drawSome(drive);
    for (let runs = 0; runs < RUNS_OF_A_DAY; runs++) {
      drive.driver.faults({ at: EARLY, kind: 'kill' });
      drive.run('lanjutkanPenggabungan');
    }
    drive.driver.faults();
    expect(drive.goOn()).toBe(1);
    expect(drive.status()[0]).toMatch(new RegExp(`^Berhenti: .*${INCOMPLETE}`));
    expect(drive.status()[3]).toBe('');
  });

  it('is told of when a sheet is locked meanwhile', async () => {
    const drive = await consolidatorWith(files);
    drawSome(drive);
    drive.driver.user.protect('Konsolidasi');
    drive.goOn();
    expect(drive.status()[0]).toMatch(new RegExp(`"Konsolidasi" dikunci.*${INCOMPLETE}`));
  });

  it('is not told of where nothing was drawn', async () => {
    const drive = await consolidatorWith(files);
    drive.driver.slow(40_000);
    drive.run('gabungkanKiriman');
    drive.driver.slow(0);
    drive.run('hentikanPenggabungan');
    expect(drive.status()[0]).toBe('Dihentikan');
  });
});
