import { readFileSync, writeFileSync } from 'node:fs';
import { ribbonPicture } from './ribbon-picture.ts';

/** Draws the ribbon tab of manifest.xml for the READMEs. */
writeFileSync(
  'tests/golden/pita.svg',
  ribbonPicture(readFileSync('manifest.xml', 'utf8'), 'office-addin/icons'),
);
