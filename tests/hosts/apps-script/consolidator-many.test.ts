import { beforeAll, describe, expect, it } from 'vitest';
import { type Random, randomOf } from '../../../cli/sample/random.ts';
import { type Consolidator, consolidatorWith } from './consolidator.ts';
import type { Fault } from './emulator/outside.ts';
import { type SmallFile, smallFiles } from './small-files.ts';

const COUNT = 300;
/** From then on nothing goes wrong any more. */
const TROUBLED_RUNS = 40;
/** A run is killed before it has made so many calls; a third of them make less than a tenth of it. */
const REACH = 7000;
const MESSAGES = [
  'Service Spreadsheets timed out while accessing document with id spreadsheet-koordinator.',
  "We're sorry, a server error occurred. Please wait a bit and try again.",
  'Service error: Drive',
  'Service invoked too many times for one day: drive.',
];

let files: readonly SmallFile[] = [];
let calm: Consolidator;

beforeAll(async () => {
  files = await smallFiles(COUNT);
  calm = await consolidatorWith(files);
  calm.consolidate();
}, 300_000);

/** Some calls that fail, and one at which the run is killed. */
function faultsOf(random: Random): readonly Fault[] {
  const end = random.integer(1, random.chance(1 / 3) ? REACH / 10 : REACH);
  const failing = Array.from({ length: random.chance(1 / 2) ? random.integer(1, 3) : 0 }, () =>
    random.integer(1, end),
  ).sort((a, b) => a - b);
  return [
    ...failing.map((at) => ({ at, kind: 'exception', message: random.pick(MESSAGES) }) as const),
    { at: end, kind: 'kill' },
  ];
}

describe('300 files in Google Drive', () => {
  it('are merged: every row of the sound ones once, and none lost', () => {
    const merged = files.reduce((sum, file) => sum + file.merged, 0);
    const found = files.reduce((sum, file) => sum + file.rows, 0);
    expect(calm.status()[0]).toBe('Selesai');
    expect(calm.status()[2]).toBe(
      `${found} baris ditemukan = ${merged} digabung + ${found - merged} tidak digabung.`,
    );
    const origins = calm.origins();
    expect(origins).toHaveLength(merged);
    expect(new Set(origins).size).toBe(merged);
    for (const { name, merged: rows } of files)
      expect(origins.filter((origin) => origin.startsWith(`${name} T`))).toHaveLength(rows);
  });

  it('give the same whatever goes wrong on the way', async () => {
    const drive = await consolidatorWith(files);
    const { driver } = drive;
    const random = randomOf(COUNT);
    driver.loseUnflushed();
    let killed = 0;
    for (let runs = 0; runs < TROUBLED_RUNS && !drive.isDone(); runs++) {
      driver.faults(...faultsOf(random));
      const isMenu = driver.triggers().length === 0;
      if (drive.run(isMenu ? 'gabungkanKiriman' : 'lanjutkanPenggabungan')) killed++;
    }
    driver.faults();
    if (!drive.isDone()) drive.consolidate();
    expect(killed).toBeGreaterThan(10);
    expect(new Set(drive.origins()).size).toBe(drive.origins().length);
    expect(drive.outcome()).toEqual(calm.outcome());
  }, 400_000);
});
