import { mkdirSync, writeFileSync } from 'node:fs';
import { ICONS, pixelOf } from './icon-shapes.ts';
import { pngOf } from './png.ts';

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

const folder = new URL('../office-addin/icons/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, shapes] of Object.entries(ICONS)) {
  for (const size of SIZES) {
    writeFileSync(
      new URL(`${name}-${size}.png`, folder),
      pngOf(size, (row, column) => pixelOf(shapes, size, row, column)),
    );
  }
}
