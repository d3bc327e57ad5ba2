import { beforeAll, expect, it } from 'vitest';
import { type Consolidator, consolidatorWith } from './consolidator.ts';
import { type SmallFile, smallFiles } from './small-files.ts';

const COUNT = 3;
/** So many calls at the beginning and at the end are looked at one by one, and so many in between. */
const EDGE = 3;
const BETWEEN = 12;

let files: readonly SmallFile[] = [];
let expected: unknown;
let calls = 0;

async function withFiles(): Promise<Consolidator> {
  const drive = await consolidatorWith(files);
  // Slow enough that reading and drawing take several runs.
  drive.driver.slow(500);
  return drive;
}

beforeAll(async () => {
  files = await smallFiles(COUNT);
  const calm = await withFiles();
  const before = calm.driver.allCalls();
  calm.consolidate();
  calls = calm.driver.allCalls() - before;
  expected = calm.outcome();
}, 120_000);

it('a run that is killed at any call is finished by the next ones with the same result', async () => {
  const step = Math.floor((calls - 2 * EDGE) / BETWEEN);
  const places = [
    ...Array.from({ length: EDGE }, (_, i) => i + 1),
    ...Array.from({ length: BETWEEN }, (_, i) => EDGE + 1 + i * step),
    ...Array.from({ length: EDGE }, (_, i) => calls - i),
  ];
  for (const [i, at] of places.entries()) {
    const drive = await withFiles();
    // Nobody knows whether Google still makes changes that were put off.
    if (i % 2 === 0) drive.driver.loseUnflushed();
    expect(drive.outlive(at), `call ${at}`).toBe(true);
    expect(drive.outcome(), `killed at call ${at}`).toEqual(expected);
    expect(drive.driver.triggers()).toEqual([]);
  }
}, 500_000);

it('a sheet that was drawn in part, in a later portion of the outcome, is drawn anew', async () => {
  for (const reach of [60, 120, 180, 240]) {
    const drive = await withFiles();
    const { driver } = drive;
    const drawn = (): number => JSON.parse(driver.property('penggabungan') ?? '{"drawn":[]}').drawn.length;
    drive.run('gabungkanKiriman');
    while (drawn() === 0) drive.run('lanjutkanPenggabungan');
    const calls = driver.allCalls();
    driver.resetCalls();
    driver.meanwhileAt(reach, () => driver.faults({ at: 1, kind: 'kill' }));
    expect(drive.run('lanjutkanPenggabungan'), `document call ${reach}`).toBe(true);
    expect(driver.allCalls()).toBeGreaterThan(calls);
    drive.goOn();
    expect(drive.outcome(), `document call ${reach}`).toEqual(expected);
  }
}, 200_000);
