import { expect, it } from 'vitest';
import { openConsolidator } from './consolidator.ts';
import { smallFiles } from './small-files.ts';

/** More than are tried four times each, three in a run, in the runs of one day. */
const DENIED = 240;

it('files that cannot be opened keep no other from being read, however many they are', async () => {
  const [sound] = await smallFiles(1);
  const drive = await openConsolidator();
  for (let i = 0; i < DENIED; i++) {
    const name = `a/${String(i).padStart(3, '0')}.xlsx`;
    drive.driver.drive.addFile(name, [1]);
    drive.driver.drive.deny(name);
  }
  drive.driver.drive.addFile('z.xlsx', sound?.bytes ?? []);
  drive.consolidate();
  expect(drive.status()[0]).toBe('Selesai');
  expect(drive.table().filter(([, state]) => state === 'Ditolak')).toHaveLength(DENIED);
  expect(drive.origins()).toHaveLength(sound?.rows ?? 0);
}, 400_000);
