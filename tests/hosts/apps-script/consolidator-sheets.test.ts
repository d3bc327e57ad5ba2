import { beforeAll, describe, expect, it } from 'vitest';
import { outcomeSheets } from '../../../core/index.ts';
import { type Consolidator, consolidatorCode, consolidatorWith } from './consolidator.ts';
import { openContext } from './context.ts';
import { type SmallFile, smallFiles } from './small-files.ts';

const BROKEN = [0x50, 0x4b, 3, 4];
const OWN = 'milik koordinator';

let files: readonly SmallFile[] = [];

beforeAll(async () => {
  files = await smallFiles(2);
}, 60_000);

/** A sheet that the coordinator makes, with something in it. */
function addOwn({ driver }: Consolidator, name: string): void {
  driver.user.addSheet(name);
  driver.user.type(name, [{ row: 0, column: 0, value: OWN }]);
}

function hasOwn({ driver }: Consolidator, name: string): boolean {
  return driver.sheetNames().includes(name) && driver.valueAt(name, 0, 0) === OWN;
}

describe("the coordinator's own sheets", { timeout: 120_000 }, () => {
  it('are refused before anything changes, all named at once', async () => {
    const drive = await consolidatorWith(files);
    const own = ['Petunjuk', 'Konsolidasi', 'Pengirim', 'Daftar Kode', 'R14 Paket Rekap', 'Berkas'];
    for (const name of own) addOwn(drive, name);
    const before = drive.driver.dump();
    drive.run('gabungkanKiriman');
    const said = drive.driver.shown().at(-1)?.text;
    for (const name of own) expect(said).toContain(`"${name}"`);
    expect(drive.driver.dump()).toEqual(before);
    expect(drive.driver.triggers()).toEqual([]);
  });

  it('may bear every name but those of an outcome', async () => {
    const drive = await consolidatorWith(files);
    const own = /^(?:Lembar1|Penggabungan|_monev_daftar|_monev_kiriman|_monev_pengaturan)$/;
    for (const region of ['31.73', '31']) {
      drive.fillIn({ region });
      drive.consolidate();
      const made = drive.driver.sheetNames().filter((name) => !own.test(name));
      const register = ['Daftar Kiriman', 'Pengingat', 'Berkas'];
      expect(made.filter((name) => ![...outcomeSheets, ...register].includes(name))).toEqual([]);
    }
  });

  it('are kept when they are called as one that an earlier consolidation made and took away', async () => {
    const drive = await consolidatorWith(files);
    drive.driver.drive.addFile('rusak.xlsx', BROKEN);
    drive.consolidate();
    expect(drive.driver.sheetNames()).toContain('Berkas');
    drive.driver.drive.trash('rusak.xlsx');
    drive.consolidate();
    expect(drive.driver.sheetNames()).not.toContain('Berkas');
    addOwn(drive, 'Berkas');
    drive.run('gabungkanKiriman');
    expect(drive.driver.shown().at(-1)?.text).toContain('"Berkas"');
    expect(hasOwn(drive, 'Berkas')).toBe(true);
  });

  it('are kept when they take the place of one that the coordinator threw away', async () => {
    const drive = await consolidatorWith(files);
    drive.consolidate();
    drive.driver.user.removeSheet('Pengirim');
    addOwn(drive, 'Pengirim');
    drive.run('gabungkanKiriman');
    expect(drive.driver.shown().at(-1)?.text).toContain('"Pengirim"');
    expect(hasOwn(drive, 'Pengirim')).toBe(true);
  });

  it('are kept also where the settings would stand', async () => {
    const { driver, run } = await openContext({
      code: await consolidatorCode(),
      ...{ zone: 'Asia/Jakarta', scriptZone: 'Asia/Jakarta', locale: 'id_ID', sheet: 'Penggabungan' },
    });
    driver.user.type('Penggabungan', [{ row: 0, column: 0, value: OWN }]);
    run('gabungkanKiriman');
    expect(driver.shown().at(-1)?.text).toContain('Lembar "Penggabungan" bukan buatan Monev TPPO');
    expect(driver.valueAt('Penggabungan', 0, 0)).toBe(OWN);
  });

  it('are kept when they come while files are being read', async () => {
    const drive = await consolidatorWith(files);
    drive.driver.slow(40_000);
    drive.run('gabungkanKiriman');
    drive.driver.slow(0);
    addOwn(drive, 'Konsolidasi');
    drive.goOn();
    expect(hasOwn(drive, 'Konsolidasi')).toBe(true);
    expect(drive.driver.sheetNames()).not.toContain('T01 Kasus');
  });
});

describe("the consolidator's own sheets", { timeout: 240_000 }, () => {
  it('are known again wherever the work was cut off', async () => {
    for (const reach of [1, 20, 60, 120, 200]) {
      const drive = await consolidatorWith(files);
      drive.driver.loseUnflushed();
      drive.consolidate();
      drive.fillIn({ region: '31' });
      drive.driver.slow(500);
      drive.run('gabungkanKiriman');
      while (JSON.parse(drive.driver.property('penggabungan') ?? '{}').phase !== 'merge')
        drive.run('lanjutkanPenggabungan');
      drive.driver.slow(0);
      drive.driver.resetCalls();
      drive.driver.meanwhileAt(reach, () => drive.driver.faults({ at: 1, kind: 'kill' }));
      expect(drive.run('lanjutkanPenggabungan'), `document call ${reach}`).toBe(true);
      drive.run('hentikanPenggabungan');
      drive.consolidate();
      expect(drive.status()[0], `document call ${reach}`).toBe('Selesai');
      expect(drive.driver.sheetNames()).not.toContain('T02 Korban');
    }
  });

  it('that leave do not count as sheets for which there is no room', async () => {
    const drive = await consolidatorWith(files);
    drive.consolidate();
    drive.driver.user.enlarge('T02 Korban', 9_600_000);
    drive.fillIn({ region: '31' });
    drive.consolidate();
    expect(drive.status()[0]).toBe('Selesai');
    expect(drive.driver.sheetNames()).not.toContain('T02 Korban');
  });
});
